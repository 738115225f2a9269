package org.prevail.markup;

import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;

/** The table of contents of a text. */
public final class Contents {
    private Contents() {}

    /**
     * A heading.
     *
     * @param level 2 to 6, as in the HTML
     * @param id its anchor, unique in the text
     * @param text its words, plain
     */
    public record Entry(int level, String id, String text) {
        public Entry {
            Objects.requireNonNull(id);
            Objects.requireNonNull(text);
        }
    }

    /** Every heading that has words, in reading order. */
    public static List<Entry> of(SafeHtml html) {
        return Jsoup.parseBodyFragment(html.value()).select("h2, h3, h4, h5, h6").stream()
                .map(heading ->
                        new Entry(heading.normalName().charAt(1) - '0', heading.id(), Line.of(heading.wholeText())))
                .filter(entry -> !entry.text().isEmpty())
                .toList();
    }
}
