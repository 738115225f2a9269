package org.prevail.search;

import java.util.ArrayList;
import java.util.List;
import org.prevail.markup.Contents;
import org.prevail.markup.Headings;
import org.prevail.markup.SafeHtml;

/**
 * A heading with what stands below it until the next, or a part of that where it is long.
 *
 * @param heading the title of the text for what stands before its first heading
 * @param anchor of the heading in the page, empty for the page's beginning
 * @param text lines of the canonical text, the heading's first
 * @param folded the same as it is searched
 */
public record Clause(String heading, String anchor, String text, String folded) {
    private static final int LONGEST = 4_000;

    /** All of a text, in reading order. */
    static List<Clause> of(String title, SafeHtml html, String canonical) {
        var lines = canonical.split("\n");
        var levels = Headings.of(title, html);
        var headings = Contents.of(html);
        var clauses = new ArrayList<Clause>();
        var open = new Open(title, "");
        int next = 0;
        for (int i = 0; i < lines.length; i++) {
            boolean heads = i > 0 && i < levels.size() && levels.get(i) > 1;
            if (heads || open.text.length() + lines[i].length() > LONGEST) {
                open.closeInto(clauses);
                open = heads
                        ? new Open(
                                lines[i],
                                next < headings.size() ? headings.get(next++).id() : "")
                        : new Open(open.heading, open.anchor);
            }
            open.text.append(lines[i]).append('\n');
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
