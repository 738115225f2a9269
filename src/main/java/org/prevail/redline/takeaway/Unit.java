package org.prevail.redline.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.prevail.compare.Block;
import org.prevail.compare.Change;
import org.prevail.compare.Comparison;

/**
 * A block where it stands in the old text, in the new one, or in both: what moved stands twice. In this order the units in the
 * old text are the old text, and those in the new one the new text.
 */
record Unit(Block block, boolean inOld, boolean inNew) {
    /** Where something that moved was taken away. */
    boolean isLeft() {
        return block.change() == Change.MOVED && inOld;
    }

    /** Where something that moved was put. */
    boolean isArrived() {
        return block.change() == Change.MOVED && inNew;
    }

    static List<Unit> of(Comparison comparison) {
        var left = comparison.blocks().stream()
                .filter(block -> block.change() == Change.MOVED)
                .sorted(java.util.Comparator.comparing(Block::from))
                .iterator();
        var next = left.hasNext() ? left.next() : null;
        var units = new ArrayList<Unit>();
        for (var block : comparison.blocks()) {
            boolean stays = block.change() != Change.MOVED;
            while (next != null && stays && block.from() != null && next.from() < block.from()) {
                units.add(new Unit(next, true, false));
                next = left.hasNext() ? left.next() : null;
            }
            units.add(new Unit(block, stays && block.from() != null, block.to() != null));
        }
        while (next != null) {
            units.add(new Unit(next, true, false));
            next = left.hasNext() ? left.next() : null;
        }
        return units;
    }
}
