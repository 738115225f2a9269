package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.Redlines;
import org.prevail.redline.Switches;
import org.prevail.review.Compared;
import org.prevail.review.Point;
import org.prevail.review.Review;
import org.prevail.review.Sides;
import org.prevail.review.Spec;

/** The comparison an address names, {@code <spec>..<spec>}, and where comparisons are. */
@RequestScoped
class Comparisons {
    static final String PAIR = "/compare/{pair: [^/]+\\.\\.[^/]+}";

    private final Holdings holdings;
    private final Sides sides;
    private final Redlines redlines;

    @Inject
    Comparisons(Holdings holdings, Sides sides, Redlines redlines) {
        this.holdings = holdings;
        this.sides = sides;
        this.redlines = redlines;
    }

    /** @throws Problem.Missing if either text is unknown, or the address says no such thing */
    Review find(String pair) {
        var specs = pair.split("\\.\\.", -1);
        if (specs.length != 2) {
            throw new Problem.Missing("compare.unknown");
        }
        return new Review(side(specs[0]), side(specs[1]));
    }

    private Compared side(String text) {
        var spec = Spec.parse(text).orElseThrow(() -> new Problem.Missing("compare.unknown"));
        return sides.find(holdings.site(), spec, holdings.now());
    }

    Redline redline(Review review, Options options) {
        return redlines.of(
                holdings.site().id(), review.before().side(), review.after().side(), options);
    }

    List<Point> points(Review review) {
        return Point.of(redline(review, Options.DEFAULT));
    }

    /**
     * @param id of a change; empty for the whole
     * @throws Problem.Invalid if these texts have no such change
     */
    Optional<Point> point(Review review, String id) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(points(review).stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.Invalid.of("", "note.point")));
    }

    static String address(Spec before, Spec after) {
        return address(before + ".." + after);
    }

    static String address(String pair) {
        return "/console/compare/" + pair;
    }

    /** As it was asked for, so that what moves goes on moving. */
    static String address(Review review) {
        return address(review.before().asked(), review.after().asked());
    }

    static String address(Review review, Switches switches) {
        return switches.at(address(review));
    }

    /** Of the very texts that were found, as far as they have an address that always leads to them. */
    static String settled(Review review) {
        return address(review.before().settled(), review.after().settled());
    }
}
