package org.prevail.console.view;

/** Template {@code console/foreign-text}: a text from elsewhere, as far as it says something. */
public record ForeignTextView(Desk desk, ForeignRow row, String canonical) {}
