package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** Which lines of a canonical text are headings, which the text itself does not say. */
public final class Headings {
    private Headings() {}

    /**
     * For each line of {@link CanonicalText#of} the level of the heading it is: 1 for the title, 2 to 6, or 0 for what is
     * none. Pure; safe to call from any thread.
     */
    public static List<Integer> of(String title, SafeHtml html) {
        var levels = new ArrayList<Integer>();
        if (!Line.of(title).isEmpty()) {
            levels.add(1);
        }
        var lines = new CanonicalLines();
        lines.of(Jsoup.parseBodyFragment(html.value()).body());
        levels.addAll(lines.levels());
        return levels;
    }
}
