package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prevail.account.Person;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Point;
import org.prevail.review.Review;
import org.prevail.review.Ticks;

/** The ticks of the list of changes. Whatever act its form is sent with, they are kept. */
@RequestScoped
class Ticking {
    private final Holdings holdings;
    private final Comparisons comparisons;
    private final Ticks ticks;

    @Inject
    Ticking(Holdings holdings, Comparisons comparisons, Ticks ticks) {
        this.holdings = holdings;
        this.comparisons = comparisons;
        this.ticks = ticks;
    }

    /** How far a reader has come. */
    record Progress(int ticked, int changes) {}

    /** @throws Problem.Conflict if a text has changed since; nothing is recorded */
    Progress keep(MultivaluedMap<String, String> fields, Review review, Person reader) {
        Seen.require(fields, review);
        var points = comparisons.points(review);
        var ticked = Set.copyOf(fields.getOrDefault("ticked", List.of()));
        ticks.set(
                holdings.site().id(),
                review.texts(),
                reader,
                points.stream().map(Point::id).collect(Collectors.toSet()),
                ticked);
        return new Progress(ReviewViews.count(points, ticked), points.size());
    }

    /**
     * With an act of its own, which other forms may be sent with, too: those say nothing of ticks.
     *
     * @throws Problem.Conflict if a text has changed since; nothing is recorded
     */
    void onTheWay(MultivaluedMap<String, String> fields, Review review, Person reader) {
        if (fields.containsKey("ticking")) {
            keep(fields, review, reader);
        }
    }
}
