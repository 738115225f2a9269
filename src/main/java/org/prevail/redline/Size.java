package org.prevail.redline;

import org.prevail.compare.Change;
import org.prevail.compare.Comparison;
import org.prevail.compare.Op;
import org.prevail.compare.Word;

/** How much changed between two texts, noise left out: words put in and taken out, lines that were moved. */
public record Size(int inserted, int deleted, int moved) {
    public static final Size NONE = new Size(0, 0, 0);

    static Size of(Comparison comparison) {
        int[] words = new int[Op.values().length];
        int moved = 0;
        for (var block : comparison.blocks()) {
            moved += block.change() == Change.MOVED ? 1 : 0;
            for (var word : block.words()) {
                if (word.op() != Op.EQUAL && !word.kept() && word.noise().isEmpty()) {
                    words[word.op().ordinal()] += Word.count(word.text());
                }
            }
        }
        return new Size(words[Op.INSERT.ordinal()], words[Op.DELETE.ordinal()], moved);
    }

    public int words() {
        return inserted + deleted;
    }
}
