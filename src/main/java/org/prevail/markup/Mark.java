package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;

/**
 * What is done to some words of a line beside saying them.
 *
 * @param value what tells it from others of its kind, such as a link's target; empty where nothing does
 */
record Mark(Kind kind, String value) {
    enum Kind {
        BOLD,
        ITALIC,
        CODE,
        LOWERED,
        RAISED,
        LINK,
        IMAGE,
        /** What appears above words that are pointed at. */
        HINT,
        HEADING_CELL,
        ALIGNMENT,
        /** A line break, or white space that is shown as it is, before a character. */
        BREAK,
        /** A rule above the line. */
        RULE;

        /** Whether it is done to words, and not between them. */
        boolean ofWords() {
            return this != BREAK && this != RULE;
        }
    }

    static final Mark BREAK = new Mark(Kind.BREAK, "");
    static final Mark RULE = new Mark(Kind.RULE, "");

    Mark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }

    /** What an element within a line does to its words. */
    static List<Mark> of(Element element, Standing line) {
        var marks = new ArrayList<Mark>();
        switch (element.normalName()) {
            case "strong" -> marks.add(new Mark(Kind.BOLD, ""));
            case "em" -> marks.add(new Mark(Kind.ITALIC, ""));
            case "sub" -> marks.add(new Mark(Kind.LOWERED, ""));
            case "sup" -> marks.add(new Mark(Kind.RAISED, ""));
            case "img" -> marks.add(new Mark(Kind.IMAGE, ""));
            case "a" -> add(marks, Kind.LINK, element.attr("href"));
            case "code" -> {
                if (line.leaf() != Standing.As.PREFORMATTED) {
                    marks.add(new Mark(Kind.CODE, ""));
                }
            }
            case "th" -> {
                if (line.leaf() != Standing.As.HEAD_ROW) {
                    marks.add(new Mark(Kind.HEADING_CELL, ""));
                }
            }
            default -> {}
        }
        add(marks, Kind.HINT, element.attr("title"));
        add(marks, Kind.ALIGNMENT, element.attr("align"));
        return marks;
    }

    private static void add(List<Mark> marks, Kind kind, String value) {
        var said = Line.of(value);
        if (!said.isEmpty()) {
            marks.add(new Mark(kind, said));
        }
    }
}
