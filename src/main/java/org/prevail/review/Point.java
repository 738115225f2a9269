package org.prevail.review;

import java.util.ArrayList;
import java.util.List;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Row;

/**
 * One change that can be looked at, ticked off and annotated. What says nothing new (white space, quotes, renumbering) is
 * none, however the comparison is looked at.
 *
 * @param id the line it begins with, {@code n14} of the new text or {@code o12} of the old one: the same for the same two
 *     texts, and an anchor in the page
 * @param rows that line and those that came, went or were divided with it
 */
public record Point(String id, List<Row> rows) {
    public Point {
        rows = List.copyOf(rows);
    }

    /** In reading order. */
    public static List<Point> of(Redline redline) {
        var points = new ArrayList<Point>();
        var rows = new ArrayList<Row>();
        for (var row : RedlineViews.rows(redline.with(Options.DEFAULT))) {
            boolean goesOn = !rows.isEmpty() && row.change().isEmpty() && changed(row);
            if (!goesOn && !rows.isEmpty()) {
                points.add(new Point(rows.get(0).id(), rows));
                rows.clear();
            }
            if (goesOn || row.change().isPresent()) {
                rows.add(row);
            }
        }
        if (!rows.isEmpty()) {
            points.add(new Point(rows.get(0).id(), rows));
        }
        return points;
    }

    /** What became of it as a whole. */
    public Row.Kind kind() {
        return rows.get(0).kind();
    }

    /** What to look at, each once. */
    public List<String> flags() {
        return rows.stream().flatMap(row -> row.flags().stream()).distinct().toList();
    }

    /** The place a line was moved away from belongs to the change where it is now. */
    private static boolean changed(Row row) {
        return row.kind() != Row.Kind.SAME && row.kind() != Row.Kind.LEFT;
    }
}
