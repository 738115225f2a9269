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
        }
        int shared = shared(tail);
        if (shared >= 0) {
            // A move is of whole paragraphs.
            plainMoves.add(units.get(shared).block());
            plainMoves.add(units.get(shared + 1).block());
        }
        for (int i = 0; i < marks.length; i++) {
            marks[i] = ofLine(i);
        }
        if (tail < marks.length) {
            end(tail, shared);
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

    private void end(int tail, int shared) {
        if (shared >= 0) {
            marks[shared] = Lot.NONE;
        } else if (tail > 0) {
            // All of them were appended or cut off: the mark before the first is tracked instead of that after the
            // last.
            marks[tail - 1] = units.get(tail).inOld() ? Lot.DELETED : Lot.INSERTED;
        }
        marks[marks.length - 1] = Lot.STAYS;
    }

    /**
     * Of the lines at the end that are in one text alone, the last old one and the last new one end with one mark: the first line
     * that shares its paragraph with the next, or -1 if all of them are in one text.
     */
    private int shared(int tail) {
        return Math.min(last(tail, true), last(tail, false));
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
