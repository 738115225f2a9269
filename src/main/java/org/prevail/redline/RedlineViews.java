package org.prevail.redline;

import java.util.List;
import org.prevail.platform.problem.Problem;

/** From a comparison to what a page shows of it. Pure; safe to call from any thread. */
public final class RedlineViews {
    private RedlineViews() {}

    /**
     * @param now how it is looked at; its options are the comparison's
     * @param address of the page without its switches; may have a query of its own
     * @throws Problem.Missing if it has no such part
     */
    public static RedlineView of(Redline redline, Switches now, String address) {
        return of(redline, now, address, "");
    }

    /** @param lives where a clause is followed through all versions, but for its line */
    public static RedlineView of(Redline redline, Switches now, String address, String lives) {
        var steps = Step.of(redline);
        var sections = sections(redline, steps);
        var numbers = new Numbers(steps, sections);
        var rows = new Rows(steps, sections, numbers).all();
        var clauses = new ClauseRows(steps, sections, numbers).all();
        var pages =
                new Pages(now, address, rows, now.options().changesOnly() ? Folds.of(rows, sections) : rows, clauses);
        return new RedlineView(
                redline.before(),
                redline.after(),
                now,
                SwitchesView.of(now.part(1), address, new MarkupChanges(redline).known()),
                pages.rows(),
                clauses,
                numbers.count(),
                words(steps, true),
                words(steps, false),
                redline.comparison().isSame(),
                hidden(steps),
                redline.comparison().coarse(),
                pages.whole().at(address),
                numbers.first(),
                lives,
                pages.listed(),
                pages.count(),
                pages,
                redline.marks());
    }

    /** All rows, however many pages they take. */
    public static List<Row> rows(Redline redline) {
        var steps = Step.of(redline);
        var sections = sections(redline, steps);
        return new Rows(steps, sections, new Numbers(steps, sections)).all();
    }

    private static Sections sections(Redline redline, List<Step> steps) {
        var before = redline.before();
        var after = redline.after();
        return new Sections(
                steps, before.outline().of(before.lines()), after.outline().of(after.lines()));
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
        return (int) steps.stream().filter(Step::hidden).count();
    }
}
