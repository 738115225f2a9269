package org.prevail.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Part of a clause with the words that were found in it. */
public record Excerpt(List<Piece> pieces) {
    private static final int BEFORE = 80;
    private static final int LONGEST = 320;

    /** From farther before, what was found would be near the end of the excerpt, or behind it. */
    private static final int LONGEST_BEGINNING = 200;

    /** @param found whether it is what was searched for */
    public record Piece(String text, boolean found) {}

    public Excerpt {
        pieces = List.copyOf(pieces);
    }

    /**
     * From the beginning of the sentence in which anything wanted first stands below the heading, or else in it: without its
     * "if" or "not" a sentence may say something else. Those that are near before it are shown too; where its own beginning
     * is far, only a little of it. Where sentences begin is the JDK's guess: an abbreviation may end one.
     */
    static Excerpt of(Clause clause, Wanted wanted) {
        var whole = clause.text();
        int body = whole.startsWith(clause.heading() + "\n") ? clause.heading().length() + 1 : 0;
        var text = whole.substring(body).replace('\n', ' ');
        var found = found(text, wanted);
        int first = found.nextSetBit(0);
        int begin = begin(whole.substring(body), Math.max(0, first));
        int end = begin + LONGEST >= text.length() ? text.length() : wordAt(text, begin + LONGEST);
        return new Excerpt(pieces(text, found, begin, end));
    }

    /** All of a short text. */
    static Excerpt ofAll(String text, Wanted wanted) {
        return new Excerpt(pieces(text, found(text, wanted), 0, text.length()));
    }

    private static BitSet found(String text, Wanted wanted) {
        var folded = Folded.of(text);
        var words = folded.words();
        var found = new BitSet(text.length());
        for (var phrase : wanted.phrases()) {
            for (int at = Wanted.next(words, phrase, 0); at >= 0; at = Wanted.next(words, phrase, at + 1)) {
                int last = folded.places()[at + phrase.length() - 1];
                found.set(folded.places()[at + 1], text.offsetByCodePoints(last, 1));
            }
        }
        return found;
    }

    private static List<Piece> pieces(String text, BitSet found, int begin, int end) {
        var pieces = new ArrayList<Piece>();
        if (begin > 0) {
            pieces.add(new Piece("… ", false));
        }
        for (int at = begin; at < end; ) {
            boolean marked = found.get(at);
            int change = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            int next = change < 0 ? end : Math.min(change, end);
            pieces.add(new Piece(text.substring(at, next), marked));
            at = next;
        }
        if (end < text.length()) {
            pieces.add(new Piece(" …", false));
        }
        return pieces;
    }

    private static int begin(String lines, int first) {
        var sentences = sentences(lines);
        int sentence = sentences.floor(first);
        if (first - sentence > LONGEST_BEGINNING) {
            return wordAt(lines.replace('\n', ' '), first - BEFORE);
        }
        return sentences.ceiling(Math.min(sentence, Math.max(0, first - BEFORE)));
    }

    /** Where they begin; a line's end ends one. Read forwards only: the JDK's way back depends on what was asked before. */
    private static NavigableSet<Integer> sentences(String lines) {
        var begins = new TreeSet<>(Set.of(0));
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        int line = 0;
        for (var text : lines.split("\n")) {
            breaks.setText(text);
            for (int at = breaks.first(); at < text.length(); at = breaks.next()) {
                begins.add(line + at);
            }
            line += text.length() + 1;
        }
        return begins;
    }

    /** The beginning of the word that {@code index} lies in, if it is near. */
    private static int wordAt(String text, int index) {
        int space = text.lastIndexOf(' ', index);
        if (index == 0 || space < 0 || index - space > 40) {
            return index > 0 && Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
        }
        return space + 1;
    }
}
