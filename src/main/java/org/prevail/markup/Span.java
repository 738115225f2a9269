package org.prevail.markup;

/**
 * The words of a line that have a mark.
 *
 * @param begin of its first character among those of the line that are no white space
 * @param end behind its last
 */
record Span(Mark mark, int begin, int end) {
    /** The same behind so many others. */
    Span after(int characters) {
        return new Span(mark, begin + characters, end + characters);
    }
}
