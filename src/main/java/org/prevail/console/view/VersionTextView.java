package org.prevail.console.view;

import org.prevail.markup.SafeHtml;

/**
 * A text of a version, with the proof of what it says.
 */
public record VersionTextView(
        String locale,
        boolean binding,
        String title,
        String summary,
        SafeHtml html,
        String canonical,
        String scheme,
        String digest) {}
