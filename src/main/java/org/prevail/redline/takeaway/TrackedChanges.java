package org.prevail.redline.takeaway;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.prevail.compare.Comparison;
import org.prevail.compare.Op;
import org.prevail.compare.Word;

/**
 * Lines as paragraphs with tracked changes (ECMA-376, part 1, 17.13.5). LibreOffice takes neighbouring changes of one author
 * within a minute for one and then loses paragraph marks; so changes within lines, whole lines and marks have times of their
 * own.
 */
final class TrackedChanges {
    // In minutes after the given time.
    private static final int WITHIN_LINES = 0;
    private static final int WHOLE_LINES = 2;
    private static final int MARKS = 4;

    private final List<Unit> units;
    private final Lots lots;
    private final String author;
    private final Instant when;
    private final StringBuilder out = new StringBuilder();
    private int id;

    private TrackedChanges(Comparison comparison, String author, Instant when) {
        units = Unit.of(comparison);
        lots = new Lots(units);
        this.author = XmlText.of(author);
        this.when = when;
    }

    /**
     * @param author whom the changes are said to be of
     * @param when they are said to have been made
     */
    static String of(Comparison comparison, String author, Instant when) {
        var changes = new TrackedChanges(comparison, author, when);
        for (int i = 0; i < changes.units.size(); i++) {
            changes.write(i);
        }
        return changes.units.isEmpty() ? "<w:p/>" : changes.out.toString();
    }

    private void write(int i) {
        var unit = units.get(i);
        var lot = lots.ofLine(i);
        var mark = lots.ofMark(i);
        int range = id;
        if (lot.moves()) {
            open(
                    lot.words() + "RangeStart",
                    WHOLE_LINES,
                    " w:name=\"move" + unit.block().to() + "\"/>");
        }
        if (i == 0 || lots.ofMark(i - 1) != Lot.NONE) {
            out.append("<w:p>");
            mark(mark == Lot.NONE ? lots.ofMark(i + 1) : mark);
        }
        words(unit, lot);
        if (mark != Lot.NONE) {
            out.append("</w:p>\n");
        }
        if (lot.moves()) {
            out.append("<w:")
                    .append(lot.words())
                    .append("RangeEnd w:id=\"")
                    .append(range)
                    .append("\"/>");
        }
    }

    private void mark(Lot lot) {
        if (lot != Lot.STAYS) {
            out.append("<w:pPr><w:rPr>");
            open(lot.mark(), MARKS, "/>");
            out.append("</w:rPr></w:pPr>");
        }
    }

    private void words(Unit unit, Lot lot) {
        for (var word : unit.block().words()) {
            if (word.op() == Op.EQUAL) {
                run(word, lot, lot);
            } else if (word.op() == Op.DELETE && unit.inOld()) {
                run(word, Lot.DELETED, lot);
            } else if (word.op() == Op.INSERT && unit.inNew()) {
                run(word, Lot.INSERTED, lot);
            }
        }
    }

    private void run(Word word, Lot lot, Lot ofLine) {
        var text = lot == Lot.DELETED ? "w:delText" : "w:t";
        if (lot != Lot.STAYS) {
            open(lot.words(), ofLine == Lot.STAYS ? WITHIN_LINES : WHOLE_LINES, ">");
        }
        out.append("<w:r><").append(text).append(" xml:space=\"preserve\">").append(XmlText.of(word.text()));
        out.append("</").append(text).append("></w:r>");
        if (lot != Lot.STAYS) {
            out.append("</w:").append(lot.words()).append('>');
        }
    }

    private void open(String element, int minutes, String rest) {
        out.append("<w:").append(element).append(" w:id=\"").append(id++);
        out.append("\" w:author=\"").append(author);
        out.append("\" w:date=\"").append(when.plus(minutes, ChronoUnit.MINUTES));
        out.append('"').append(rest);
    }
}
