package org.prevail.review;

import java.util.List;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.RedlineViews;
import org.prevail.redline.Row;
import org.prevail.redline.Switches;

/**
 * One change that can be looked at, ticked off and annotated. What says nothing new (white space, quotes, renumbering) is
 * none, however the comparison is looked at.
 *
 * @param id the line it begins with, {@code n14} of the new text or {@code o12} of the old one: the same for the same two
 *     texts, and an anchor in the page
 * @param row that line
 */
public record Point(String id, Row row) {
    /** In reading order. */
    public static List<Point> of(Redline redline) {
        var plain = new Redline(redline.before(), redline.after(), redline.comparison(), Options.DEFAULT);
        return RedlineViews.of(plain, Switches.DEFAULT, "").rows().stream()
                .filter(row -> row.change().isPresent())
                .map(row -> new Point(row.id(), row))
                .toList();
    }
}
