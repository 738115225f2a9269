package org.prevail.search;

import java.util.ArrayList;
import java.util.List;
import org.prevail.markup.Contents;
import org.prevail.markup.LineMarkups;
import org.prevail.markup.SafeHtml;

/**
 * A heading with what stands below it until the next, or a part of that where it is long.
 *
 * @param heading the title of the text for what stands before its first heading
 * @param anchor of the heading in the page, empty for the page's beginning
 * @param text lines of the canonical text, the heading's first, and rows of tables as {@link Rows} reads them
 * @param folded the same as it is searched
 */
public record Clause(String heading, String anchor, String text, String folded) {
    private static final int LONGEST = 4_000;

    /** All of a text, in reading order. */
    static List<Clause> of(String title, SafeHtml html, String canonical) {
        var markups = LineMarkups.of(title, html);
        var lines = Rows.read(List.of(canonical.split("\n")), markups);
        var headings = Contents.of(html);
        var clauses = new ArrayList<Clause>();
        var open = new Open(title, "");
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean heads = i > 0 && i < markups.size() && markups.get(i).level() > 1;
            if (heads || open.text.length() + lines.get(i).length() > LONGEST) {
                open.closeInto(clauses);
                open = heads
                        ? new Open(
                                lines.get(i),
                                next < headings.size() ? headings.get(next++).id() : "")
                        : new Open(open.heading, open.anchor);
            }
            open.text.append(lines.get(i)).append('\n');
        }
        open.closeInto(clauses);
        return clauses;
    }

    private static final class Open {
        private final String heading;
        private final String anchor;
        private final StringBuilder text = new StringBuilder();

        Open(String heading, String anchor) {
            this.heading = heading;
            this.anchor = anchor;
        }

        void closeInto(List<Clause> clauses) {
            var said = text.toString().strip();
            if (!said.isEmpty()) {
                clauses.add(new Clause(heading, anchor, said, Folded.words(said)));
            }
        }
    }
}
