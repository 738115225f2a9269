package org.prevail.compare;

/**
 * What a line is about, where it says so itself: the first cell of a table's row, what stands before the colon of
 * {@code Name: text}, as lists of purposes, suppliers and definitions have it, or the heading that a numbered clause begins
 * with, {@code 19. Miscellaneous. This agreement …}.
 */
final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /** Folded, so that a name is found again in other spelling; empty where there is none. */
    static String of(String line) {
        int begin = Marker.length(line);
        int end = line.indexOf(TableRows.CELL);
        if (end < 0) {
            end = line.indexOf(": ");
        }
        if (begin > 0 && (end < 0 || end > begin + LONGEST)) {
            end = line.indexOf(". ", begin);
        }
        return end <= begin || end > begin + LONGEST ? "" : Folding.word(Folding.quotes(line.substring(begin, end)));
    }

    /** Whether both are about the same. */
    static boolean same(Lines a, int one, Lines b, int other) {
        var name = a.name(one);
        return !name.isEmpty() && name.equals(b.name(other));
    }
}
