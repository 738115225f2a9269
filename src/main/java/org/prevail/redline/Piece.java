package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prevail.compare.Noise;
import org.prevail.compare.Op;
import org.prevail.compare.Word;

/**
 * Some words of a row, as they are shown.
 *
 * @param older whether they stand in the old text
 * @param newer whether they stand in the new one
 * @param changed whether they are shown as a change; what only changed line, and noise that is not asked for, is not
 */
public record Piece(String text, boolean older, boolean newer, boolean changed) {
    /** Stands for words that are shown where they went. */
    static final Piece LEFT_OUT = new Piece(" … ", false, false, false);

    /** Which words of a block are shown how. */
    static List<Piece> of(List<Word> words, Set<Noise> noise) {
        var pieces = new ArrayList<Piece>();
        for (var word : words) {
            boolean says = word.op() != Op.EQUAL
                    && !word.kept()
                    && word.noise().map(noise::contains).orElse(true);
            pieces.add(new Piece(word.text(), word.op() != Op.INSERT, word.op() != Op.DELETE, says));
        }
        return pieces;
    }

    public boolean inserted() {
        return changed && newer;
    }

    public boolean deleted() {
        return changed && older;
    }

    int words() {
        return Word.count(text);
    }
}
