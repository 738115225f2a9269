package org.prevail.redline.takeaway;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.prevail.compare.Block;
import org.prevail.compare.Change;
import org.prevail.compare.Comparison;
import org.prevail.compare.Op;
import org.prevail.compare.Word;

/**
 * Lines as paragraphs with tracked changes (ECMA-376, part 1, 17.13.5). A line that is not in both texts has a tracked
 * paragraph mark, too, so that nothing of it is left, not even an empty line.
 */
final class TrackedChanges {
    private final List<Unit> units;
    private final Lot[] marks;
    private final Set<Block> plainMoves = new HashSet<>();
    private final String who;
    private final StringBuilder out = new StringBuilder();
    private int id;

    /** What becomes of words, or of a paragraph mark; {@code NONE} is a mark that is not there at all. */
    private enum Lot {
        STAYS(""),
        INSERTED("ins"),
        DELETED("del"),
        LEFT("moveFrom"),
        ARRIVED("moveTo"),
        NONE("");

        private final String element;

        Lot(String element) {
            this.element = element;
        }
    }

    private TrackedChanges(Comparison comparison, String author) {
        units = Unit.of(comparison);
        who = " w:author=\"" + XmlText.of(author) + "\"";
        marks = new Lot[units.size()];
        int tail = units.size();
        while (tail > 0 && !isBoth(units.get(tail - 1))) {
            tail--;
            if (units.get(tail).block().change() == Change.MOVED) {
                plainMoves.add(units.get(tail).block());
            }
        }
        for (int i = 0; i < marks.length; i++) {
            marks[i] = lot(units.get(i));
        }
        if (tail < units.size()) {
            end(tail);
        }
    }

    /** The document's last paragraph mark can neither be inserted nor deleted, so those before it are, instead. */
    private void end(int tail) {
        int last = units.size() - 1;
        int lastOld = lastOf(tail, true);
        int lastNew = lastOf(tail, false);
        if (lastOld >= 0 && lastNew >= 0) {
            marks[Math.min(lastOld, lastNew)] = Lot.NONE;
        } else if (tail > 0) {
            marks[tail - 1] = lastOld >= 0 ? Lot.DELETED : Lot.INSERTED;
        }
        marks[last] = Lot.STAYS;
    }

    private int lastOf(int tail, boolean old) {
        return IntStream.range(tail, units.size())
                .filter(i -> units.get(i).inOld() == old)
                .max()
                .orElse(-1);
    }

    private static boolean isBoth(Unit unit) {
        return unit.inOld() && unit.inNew();
    }

    private Lot lot(Unit unit) {
        if (isBoth(unit)) {
            return Lot.STAYS;
        }
        boolean moves = unit.block().change() == Change.MOVED && !plainMoves.contains(unit.block());
        return unit.inOld() ? moves ? Lot.LEFT : Lot.DELETED : moves ? Lot.ARRIVED : Lot.INSERTED;
    }

    /** @param author whom the changes are said to be of */
    static String of(Comparison comparison, String author) {
        var changes = new TrackedChanges(comparison, author);
        changes.write();
        return changes.out.toString();
    }

    private void write() {
        if (units.isEmpty()) {
            out.append("<w:p/>");
        }
        for (int i = 0; i < marks.length; i++) {
            boolean begins = i == 0 || marks[i - 1] != Lot.NONE;
            boolean ends = marks[i] != Lot.NONE;
            var lot = lot(units.get(i));
            boolean moves = lot == Lot.LEFT || lot == Lot.ARRIVED;
            int range = id;
            if (moves) {
                id++;
                rangeStart(lot, range, units.get(i).block());
            }
            if (begins) {
                out.append("<w:p>");
                mark(ends ? marks[i] : marks[i + 1]);
            }
            words(units.get(i), lot);
            if (ends) {
                out.append("</w:p>\n");
            }
            if (moves) {
                out.append("<w:")
                        .append(lot.element)
                        .append("RangeEnd w:id=\"")
                        .append(range)
                        .append("\"/>");
            }
        }
    }

    /** Both ends of a move have one name. */
    private void rangeStart(Lot lot, int range, Block block) {
        out.append("<w:")
                .append(lot.element)
                .append("RangeStart w:id=\"")
                .append(range)
                .append('"');
        out.append(who).append(" w:name=\"move").append(block.to()).append("\"/>");
    }

    private void mark(Lot lot) {
        if (lot != Lot.STAYS) {
            out.append("<w:pPr><w:rPr>");
            open(lot);
            out.insert(out.length() - 1, '/');
            out.append("</w:rPr></w:pPr>");
        }
    }

    private void open(Lot lot) {
        out.append("<w:")
                .append(lot.element)
                .append(" w:id=\"")
                .append(id++)
                .append('"')
                .append(who)
                .append('>');
    }

    private void words(Unit unit, Lot lot) {
        for (var word : unit.block().words()) {
            if (word.op() == Op.EQUAL ? true : word.op() == Op.DELETE ? unit.inOld() : unit.inNew()) {
                run(word, word.op() == Op.EQUAL ? lot : word.op() == Op.DELETE ? Lot.DELETED : Lot.INSERTED);
            }
        }
    }

    private void run(Word word, Lot lot) {
        var text = lot == Lot.DELETED ? "w:delText" : "w:t";
        if (lot != Lot.STAYS) {
            open(lot);
        }
        out.append("<w:r><").append(text).append(" xml:space=\"preserve\">").append(XmlText.of(word.text()));
        out.append("</").append(text).append("></w:r>");
        if (lot != Lot.STAYS) {
            out.append("</w:").append(lot.element).append('>');
        }
    }
}
