package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.markup.MarkupChange;

/**
 * A line of a comparison as a page shows it.
 *
 * @param from its line in the old text, from 0; empty where there is none
 * @param to its line in the new text
 * @param level the heading's level: 1 for the title, 0 for what is none
 * @param depth in how many lists it stands
 * @param change the change that begins here, if one does
 * @param moved where its words went or came from
 * @param group if lines were split or joined and this is the first of them: how
 * @param flags what to look at, as {@link org.prevail.compare.Block#flags} has it
 * @param markup what is shown of what changed in how it is marked up
 * @param folded how many lines are left out in its place
 */
public record Row(
        Kind kind,
        Optional<Integer> from,
        Optional<Integer> to,
        int level,
        int depth,
        List<Piece> pieces,
        Optional<Place> change,
        Optional<Moved> moved,
        Optional<Group> group,
        List<String> flags,
        List<MarkupChange> markup,
        int folded) {
    static final String FROM = "-from";

    private static final int EXCERPT = 90;

    public Row {
        pieces = List.copyOf(pieces);
        flags = List.copyOf(flags);
        markup = List.copyOf(markup);
    }

    /** What became of the line, as far as it is shown. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED,
        CHANGED,
        /** It stands here now. */
        MOVED,
        /** It stood here and was moved away. */
        LEFT,
        /** Lines that stayed and are left out. */
        FOLD
    }

    /** How lines were put together anew. */
    public enum Grouping {
        SPLIT,
        JOINED,
        REARRANGED
    }

    /**
     * A change among the others.
     *
     * @param anchor within the page, {@code c4}; the same for the same two texts however they are looked at
     * @param position from 1, of those that are shown
     * @param previous the anchor of the one before
     */
    public record Place(String anchor, int position, Optional<String> previous, Optional<String> next) {}

    /**
     * @param anchor the other place
     * @param clause what the clause there is called; empty if it is the same one
     */
    public record Moved(String anchor, Optional<String> clause) {}

    /** @param lines how many there are now of what was split, or were of what was joined */
    public record Group(Grouping how, int lines) {}

    /** The same with these words. */
    Row with(List<Piece> others) {
        return new Row(kind, from, to, level, depth, others, change, moved, group, flags, markup, folded);
    }

    /** Whether nothing but its markup is shown as a change. */
    public boolean markupOnly() {
        return kind == Kind.CHANGED && group.isEmpty() && pieces.stream().noneMatch(Piece::changed);
    }

    /**
     * One text with both: without words of the old text that are not shown as a change. Where some are left out between two
     * that were deleted, a mark stands for them.
     */
    public List<Piece> merged() {
        var merged = new ArrayList<Piece>();
        boolean leftOut = false;
        for (var piece : pieces) {
            if (!piece.newer() && !piece.changed()) {
                leftOut |= !piece.text().isBlank();
                continue;
            }
            if (leftOut
                    && piece.deleted()
                    && !merged.isEmpty()
                    && merged.get(merged.size() - 1).deleted()) {
                merged.add(Piece.LEFT_OUT);
            }
            leftOut = false;
            merged.add(piece);
        }
        return merged;
    }

    /** The old text's line. */
    public List<Piece> older() {
        return pieces.stream().filter(Piece::older).toList();
    }

    /** The new text's line. */
    public List<Piece> newer() {
        return pieces.stream().filter(Piece::newer).toList();
    }

    /** How its line in the old text begins. */
    public String excerpt() {
        var line = pieces.stream().filter(Piece::older).map(Piece::text).collect(Collectors.joining());
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, EXCERPT / 2)) + " …";
    }

    /** The anchor of the place it was moved away from. */
    public String anchor() {
        return moved.map(Moved::anchor).orElseThrow() + FROM;
    }

    /** Where to find it in the page; empty where another row has the line. */
    public String id() {
        return kind == Kind.LEFT || to.isEmpty() ? "o" + from.orElse(0) : "n" + to.get();
    }
}
