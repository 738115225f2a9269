package org.prevail.redline.takeaway;

import java.util.ArrayList;
import java.util.List;
import org.prevail.compare.Block;
import org.prevail.compare.Op;
import org.prevail.compare.Word;
import org.prevail.markup.MarkupChange;
import org.prevail.redline.MarkupChanges;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.takeaway.Passage.Kind;
import org.prevail.redline.takeaway.Passage.Piece;

/**
 * The lines of a redline as its options show them.
 *
 * @param leftOut how many unchanged lines after the last are not shown
 */
record Passages(List<Passage> shown, int leftOut) {
    /** Unchanged lines beside a change, to find one's place by. */
    private static final int CONTEXT = 1;

    static Passages of(Redline redline) {
        var markup = new MarkupChanges(redline);
        var all = Unit.of(redline.comparison()).stream()
                .map(unit -> passage(unit, redline.options(), markup))
                .toList();
        return redline.options().changesOnly() ? changes(all) : new Passages(all, 0);
    }

    private static Passages changes(List<Passage> all) {
        var shown = new ArrayList<Passage>();
        int leftOut = 0;
        for (int i = 0; i < all.size(); i++) {
            var near = all.subList(Math.max(0, i - CONTEXT), Math.min(all.size(), i + CONTEXT + 1));
            if (near.stream().allMatch(Passage::isSame)) {
                leftOut++;
            } else {
                shown.add(all.get(i).after(leftOut));
                leftOut = 0;
            }
        }
        return new Passages(shown, leftOut);
    }

    private static Passage passage(Unit unit, Options options, MarkupChanges markup) {
        if (unit.isLeft()) {
            return new Passage(
                    Kind.LEFT,
                    0,
                    unit.block(),
                    List.of(new Piece(Op.DELETE, unit.block().before())),
                    List.of());
        }
        var pieces = pieces(unit.block(), options);
        var shown = options.markup() ? markup.of(unit.block()) : List.<MarkupChange>of();
        var kind = kind(unit.block(), pieces);
        return new Passage(kind == Kind.SAME && !shown.isEmpty() ? Kind.CHANGED : kind, 0, unit.block(), pieces, shown);
    }

    private static Kind kind(Block block, List<Piece> pieces) {
        if (pieces.stream().anyMatch(piece -> piece.op() != Op.EQUAL)) {
            return Kind.valueOf(block.change().name());
        }
        return switch (block.change()) {
            case INSERTED -> block.group() == null ? Kind.INSERTED : Kind.SPLIT;
            case DELETED -> block.group() == null ? Kind.DELETED : Kind.JOINED;
            case CHANGED -> block.group() == null ? Kind.SAME : Kind.CHANGED;
            case MOVED -> Kind.MOVED;
            case SAME -> Kind.SAME;
        };
    }

    /** What the options do not show as a change is read as in the new text; and so are words that only changed line. */
    private static List<Piece> pieces(Block block, Options options) {
        var pieces = new ArrayList<Piece>();
        for (var word : block.words()) {
            boolean quiet = word.kept()
                    || word.noise().map(kind -> !options.noise().contains(kind)).orElse(false);
            if (!quiet) {
                add(pieces, word.op(), word);
            } else if (word.op() != Op.DELETE) {
                add(pieces, Op.EQUAL, word);
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Op op, Word word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).op() == op) {
            pieces.set(last, new Piece(op, pieces.get(last).text() + word.text()));
        } else {
            pieces.add(new Piece(op, word.text()));
        }
    }
}
