package org.prevail.compare;

import java.util.HashSet;
import java.util.Set;

/** A row of a table is about what its first cell names; two that name other things are one only if all else is the same. */
final class TableRows {
    static final String CELL = " | ";
    private static final double SAME = 0.75;

    private TableRows() {}

    /** Whether these are rows about different things, however many words they share. */
    static boolean differ(Lines a, int one, Lines b, int other) {
        int end = a.text[one].indexOf(CELL);
        int otherEnd = end < 0 ? -1 : b.text[other].indexOf(CELL);
        if (otherEnd < 0 || a.bag(one).likeness(b.bag(other)) >= SAME) {
            return false;
        }
        var words = words(a.text[one].substring(0, end));
        var others = words(b.text[other].substring(0, otherEnd));
        return !words.isEmpty() && !others.isEmpty() && words.stream().noneMatch(others::contains);
    }

    private static Set<String> words(String cell) {
        var words = new HashSet<String>();
        for (int begin = 0; begin < cell.length(); ) {
            int end = new Tokenizer(cell, begin).end();
            if (Tokenizer.isWord(cell, begin)) {
                words.add(Folding.word(cell.substring(begin, end)));
            }
            begin = end;
        }
        return words;
    }
}
