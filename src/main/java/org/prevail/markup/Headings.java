package org.prevail.markup;

import java.util.List;

/** Which lines of a canonical text are headings, which the text itself does not say. */
public final class Headings {
    private Headings() {}

    /**
     * For each line of {@link CanonicalText#of} the level of the heading it is: 1 for the title, 2 to 6, or 0 for what is
     * none. Pure; safe to call from any thread.
     */
    public static List<Integer> of(String title, SafeHtml html) {
        return LineMarkups.of(title, html).stream().map(LineMarkup::level).toList();
    }
}
