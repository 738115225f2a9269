package org.prevail.console.view;

import org.prevail.review.ForeignEntry;

/**
 * A text from elsewhere in the list.
 *
 * @param removable whether whoever is at work may remove it
 */
public record ForeignRow(ForeignEntry entry, Actor by, boolean removable) {}
