package org.prevail.console.view;

import java.time.Instant;

/**
 * A draft in a list.
 */
public record DraftRow(String key, Title title, long revision, Instant savedAt, Actor by) {}
