package org.prevail.compare;

import java.util.List;

/**
 * How much changed: blocks by what became of them, and words. Words are counted as a reader counts them: no punctuation, no
 * space, and none that was {@link Word#kept}.
 */
public record Summary(int inserted, int deleted, int changed, int moved, int same, Words words) {
    /** Words in changes of blocks; those of a moved block that it kept are not among them. */
    public record Words(int inserted, int deleted) {}

    static Summary of(List<Block> blocks) {
        int[] changes = new int[Change.values().length];
        int[] words = new int[Op.values().length];
        for (var block : blocks) {
            changes[block.change().ordinal()]++;
            for (var word : block.words()) {
                if (word.op() != Op.EQUAL && !word.kept()) {
                    words[word.op().ordinal()] += Tokenizer.words(word.text());
                }
            }
        }
        return new Summary(
                changes[Change.INSERTED.ordinal()],
                changes[Change.DELETED.ordinal()],
                changes[Change.CHANGED.ordinal()],
                changes[Change.MOVED.ordinal()],
                changes[Change.SAME.ordinal()],
                new Words(words[Op.INSERT.ordinal()], words[Op.DELETE.ordinal()]));
    }
}
