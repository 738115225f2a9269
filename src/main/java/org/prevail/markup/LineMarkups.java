package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** How the lines of a canonical text are marked up, which the text itself does not say. */
public final class LineMarkups {
    private LineMarkups() {}

    /** For each line of {@link CanonicalText#of}, the title's among them. Pure; safe to call from any thread. */
    public static List<LineMarkup> of(String title, SafeHtml html) {
        var markups = new ArrayList<LineMarkup>();
        if (!Line.of(title).isEmpty()) {
            markups.add(LineMarkup.TITLE);
        }
        var lines = new CanonicalLines();
        lines.of(Jsoup.parseBodyFragment(html.value()).body());
        markups.addAll(lines.markups());
        return markups;
    }
}
