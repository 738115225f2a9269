package org.prevail.redline;

import java.util.List;
import org.prevail.compare.Change;

/** From a comparison to what a page shows of it. Pure; safe to call from any thread. */
public final class RedlineViews {
    private RedlineViews() {}

    /**
     * @param now how it is looked at; its options are the comparison's
     * @param address of the page without its switches; may have a query of its own
     */
    public static RedlineView of(Redline redline, Switches now, String address) {
        return of(redline, now, address, "");
    }

    /** @param lives where a clause is followed through all versions, but for its line */
    public static RedlineView of(Redline redline, Switches now, String address, String lives) {
        var steps = Step.of(redline);
        var before = redline.before();
        var after = redline.after();
        var sections = new Sections(
                steps, before.outline().of(before.lines()), after.outline().of(after.lines()));
        var numbers = new Numbers(steps, sections);
        return new RedlineView(
                before,
                after,
                now,
                SwitchesView.of(now, address),
                now.layout() == Layout.CLAUSES ? List.of() : rows(steps, sections, numbers, now),
                new ClauseRows(steps, sections, numbers).all(),
                numbers.count(),
                words(steps, true),
                words(steps, false),
                redline.comparison().isSame(),
                hidden(steps),
                redline.comparison().coarse(),
                now.with(now.layout() == Layout.CLAUSES ? Layout.INLINE : now.layout())
                        .changesOnly(false)
                        .at(address),
                numbers.first(),
                lives);
    }

    private static List<Row> rows(List<Step> steps, Sections sections, Numbers numbers, Switches now) {
        var rows = new Rows(steps, sections, numbers).all();
        return now.options().changesOnly() ? Folds.of(rows, sections) : rows;
    }

    private static int words(List<Step> steps, boolean inserted) {
        return steps.stream()
                .filter(step -> !step.left())
                .flatMap(step -> step.pieces().stream())
                .filter(piece -> inserted ? piece.inserted() : piece.deleted())
                .mapToInt(Piece::words)
                .sum();
    }

    private static int hidden(List<Step> steps) {
        return (int) steps.stream()
                .filter(step -> step.block().change() == Change.CHANGED && !step.visible())
                .count();
    }
}
