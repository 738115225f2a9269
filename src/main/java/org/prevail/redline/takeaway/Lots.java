package org.prevail.redline.takeaway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.prevail.compare.Block;
import org.prevail.compare.Change;

/**
 * What becomes of each line, and of the paragraph mark behind it. A line that is not in both texts has a tracked mark, too, so
 * that nothing of it is left, not even an empty line; but the document's last mark can neither be inserted nor deleted.
 */
final class Lots {
    private final List<Unit> units;
    private final Lot[] marks;
    private final Set<Block> plainMoves = new HashSet<>();

    Lots(List<Unit> units) {
        this.units = units;
        marks = new Lot[units.size()];
        int tail = units.size();
        while (tail > 0 && !isBoth(units.get(tail - 1))) {
            tail--;
            // Its mark may become another's; a move is of whole paragraphs.
            plainMoves.add(units.get(tail).block());
        }
        for (int i = 0; i < marks.length; i++) {
            marks[i] = ofLine(i);
        }
        if (tail < marks.length) {
            end(tail);
        }
    }

    Lot ofLine(int i) {
        var unit = units.get(i);
        if (isBoth(unit)) {
            return Lot.STAYS;
        }
        boolean moves = unit.block().change() == Change.MOVED && !plainMoves.contains(unit.block());
        if (unit.inOld()) {
            return moves ? Lot.LEFT : Lot.DELETED;
        }
        return moves ? Lot.ARRIVED : Lot.INSERTED;
    }

    Lot ofMark(int i) {
        return marks[i];
    }

    /** Of the lines at the end that are in one text alone, the last old one and the last new one share a paragraph. */
    private void end(int tail) {
        int lastOld = last(tail, true);
        int lastNew = last(tail, false);
        if (lastOld >= 0 && lastNew >= 0) {
            marks[Math.min(lastOld, lastNew)] = Lot.NONE;
        } else if (tail > 0) {
            // All of them were appended or cut off: the mark before the first is tracked instead of that after the
            // last.
            marks[tail - 1] = lastOld >= 0 ? Lot.DELETED : Lot.INSERTED;
        }
        marks[marks.length - 1] = Lot.STAYS;
    }

    private int last(int tail, boolean old) {
        return IntStream.range(tail, units.size())
                .filter(i -> units.get(i).inOld() == old)
                .max()
                .orElse(-1);
    }

    private static boolean isBoth(Unit unit) {
        return unit.inOld() && unit.inNew();
    }
}
