package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.prevail.compare.Block;
import org.prevail.compare.Change;
import org.prevail.markup.MarkupChange;

/**
 * A block in reading order, or the place one was moved away from.
 *
 * @param left whether it is that place
 * @param markup what changed in how it is marked up
 * @param marked whether that is shown as a change
 */
record Step(Block block, boolean left, List<Piece> pieces, List<MarkupChange> markup, boolean marked) {
    static List<Step> of(Redline redline) {
        var blocks = ReadingOrder.of(redline);
        var noise = redline.options().noise();
        var markup = new MarkupChanges(redline);
        boolean marked = redline.options().markup();
        var moved = new TreeMap<Integer, Step>();
        for (var block : blocks) {
            if (block.change() == Change.MOVED) {
                moved.put(block.from(), new Step(block, true, Piece.of(block.words(), noise), List.of(), false));
            }
        }
        var steps = new ArrayList<Step>();
        leftBefore(next(blocks, 0), moved, steps);
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            steps.add(new Step(block, false, Piece.of(block.words(), noise), markup.of(block), marked));
            if (stays(block)) {
                // Behind the line that stood before it, and so before what was put in its place.
                leftBefore(next(blocks, i + 1), moved, steps);
            }
        }
        return steps;
    }

    private static void leftBefore(int old, TreeMap<Integer, Step> moved, List<Step> steps) {
        while (!moved.isEmpty() && moved.firstKey() < old) {
            steps.add(moved.pollFirstEntry().getValue());
        }
    }

    /** The line of the old text that is met next. */
    private static int next(List<Block> blocks, int begin) {
        for (int i = begin; i < blocks.size(); i++) {
            if (stays(blocks.get(i))) {
                return blocks.get(i).from();
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean stays(Block block) {
        return block.from() != null && block.change() != Change.MOVED;
    }

    boolean whole() {
        return PointedOut.whole(block);
    }

    /** Whether anything of it is shown as a change. */
    boolean visible() {
        return block.change() == Change.MOVED
                || block.group() != null
                || saysMore()
                || !shownMarkup().isEmpty();
    }

    /** What is shown as a change of its markup. */
    List<MarkupChange> shownMarkup() {
        return marked ? markup : List.of();
    }

    /** Whether it differs in nothing that is shown. */
    boolean hidden() {
        return !left && !visible() && (block.change() == Change.CHANGED || !markup.isEmpty());
    }

    boolean saysMore() {
        return pieces.stream().anyMatch(Piece::changed);
    }

    /** Its line as it is in the text it is looked up in. */
    String line() {
        return block.to() == null || left ? block.before() : block.after();
    }

    /** Whether it says nothing of its own: all its words are shown where they went. */
    boolean empty() {
        return block.group() != null && block.to() == null && !saysMore();
    }
}
