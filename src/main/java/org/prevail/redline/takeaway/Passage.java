package org.prevail.redline.takeaway;

import java.util.List;
import org.prevail.compare.Block;
import org.prevail.compare.Op;
import org.prevail.markup.MarkupChange;

/**
 * A line as it is read in a redline.
 *
 * @param kind what became of it, as far as the options show it
 * @param leftOut how many unchanged lines before it are not shown
 * @param block what it is of
 * @param markup what is shown of what changed in how it is marked up
 */
public record Passage(Kind kind, int leftOut, Block block, List<Piece> pieces, List<MarkupChange> markup) {
    public Passage {
        pieces = List.copyOf(pieces);
        markup = List.copyOf(markup);
    }

    /** What became of a line. */
    public enum Kind {
        SAME,
        INSERTED,
        /** A line of its own now, of words that stood in another. */
        SPLIT,
        DELETED,
        /** Its words stand in another line now. */
        JOINED,
        CHANGED,
        MOVED,
        /** Where something was before it moved. */
        LEFT
    }

    /** Words with one lot. */
    public record Piece(Op op, String text) {}

    public boolean isSame() {
        return kind == Kind.SAME;
    }

    /** Whether nothing but its markup is shown as a change. */
    boolean isMarkupOnly() {
        return kind == Kind.CHANGED
                && block.group() == null
                && pieces.stream().allMatch(piece -> piece.op() == Op.EQUAL);
    }

    Passage after(int others) {
        return new Passage(kind, others, block, pieces, markup);
    }

    /** The line's number in the old text, from 1, or null. */
    public Integer from() {
        return block.from() == null ? null : block.from() + 1;
    }

    /** The line's number in the new text, from 1, or null. */
    public Integer to() {
        return block.to() == null ? null : block.to() + 1;
    }
}
