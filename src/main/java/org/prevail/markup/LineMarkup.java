package org.prevail.markup;

import java.util.List;
import java.util.Objects;

/**
 * How one line of a canonical text is marked up: all that readers see of it and the text does not say. Immutable.
 *
 * @param spans which of its words have which marks
 * @param words the line without the markers of lists; empty where no words have a mark
 */
public record LineMarkup(Standing standing, List<Span> spans, String words) {
    static final LineMarkup TITLE = new LineMarkup(Standing.TITLE, List.of(), "");

    public LineMarkup {
        Objects.requireNonNull(standing);
        spans = List.copyOf(spans);
        words = spans.isEmpty() ? "" : words;
    }

    /** The level of the heading it is, 1 for the title; 0 for what is none. */
    public int level() {
        return standing.level();
    }
}
