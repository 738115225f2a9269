package org.prevail.markup;

import java.util.Objects;

/**
 * A text as an editor types it.
 *
 * @param title one line of plain words
 * @param summary plain words, not binding, may be empty
 * @param markdown the text itself
 */
public record Source(String title, String summary, String markdown) {
    public Source {
        Objects.requireNonNull(title);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(markdown);
    }
}
