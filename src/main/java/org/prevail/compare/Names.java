package org.prevail.compare;

/**
 * What a line is about, where it says so itself: the first cell of a table's row, or what stands before the colon of
 * {@code Name: text}, as lists of purposes, suppliers and definitions have it.
 */
final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /** Folded, so that a name is found again in other spelling; empty where there is none. */
    static String of(String line) {
        int end = line.indexOf(TableRows.CELL);
        if (end < 0) {
            end = line.indexOf(": ");
        }
        return end <= 0 || end > LONGEST ? "" : Folding.word(Folding.quotes(line.substring(0, end)));
    }

    /** Whether both are about the same. */
    static boolean same(Lines a, int one, Lines b, int other) {
        var name = a.name(one);
        return !name.isEmpty() && name.equals(b.name(other));
    }
}
