package org.prevail.console.view;

import org.prevail.review.Note;

/** A note about a comparison, and who wrote it. */
public record NoteRow(Note note, Actor by) {}
