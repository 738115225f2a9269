package org.prevail.console.view;

/**
 * A text as typed.
 *
 * @param plain whether it looks like pasted plain text
 */
public record DraftTextView(
        String locale, boolean binding, String title, String summary, String markdown, boolean plain) {}
