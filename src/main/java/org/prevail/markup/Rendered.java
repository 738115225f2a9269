package org.prevail.markup;

import java.util.List;
import java.util.Objects;

/**
 * A text as it is shown, and what it says. The same source always gives an equal one. Immutable.
 *
 * @param title in NFC, white space collapsed; plain text, to be escaped by the view
 * @param summary in NFC, lines ended by {@code \n}; plain text, to be escaped by the view; may be empty
 * @param html what stands below the title; headings begin at {@code h2}
 * @param canonical the canonical text, scheme {@link CanonicalText#SCHEME}
 * @param digest SHA-256 of the canonical text's UTF-8 bytes, in lower-case hex
 * @param notices what the editor should know about, in reading order
 */
public record Rendered(
        String title, String summary, SafeHtml html, String canonical, String digest, List<Notice> notices) {
    public Rendered {
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(html);
        Objects.requireNonNull(canonical);
        Objects.requireNonNull(digest);
        notices = List.copyOf(notices);
    }
}
