package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Point;
import org.prevail.review.Ticks;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** Ticking off changes as reviewed, all of a page at once; each reader has ticks of their own. */
@Path(Comparisons.PAIR + "/ticks")
@RequestScoped
public class ComparisonTicks {
    private final Staff staff;
    private final Holdings holdings;
    private final Comparisons comparisons;
    private final ComparisonPages pages;
    private final Ticks ticks;
    private final Flash flash;

    @Inject
    ComparisonTicks(
            Staff staff, Holdings holdings, Comparisons comparisons, ComparisonPages pages, Ticks ticks, Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.comparisons = comparisons;
        this.pages = pages;
        this.ticks = ticks;
        this.flash = flash;
    }

    @GET
    public Response page(@PathParam("pair") String pair) {
        return pages.of(pair);
    }

    @POST
    public Response tick(@PathParam("pair") String pair, MultivaluedMap<String, String> fields) {
        var person = staff.enter();
        var review = comparisons.find(pair);
        try {
            Seen.require(fields, review);
        } catch (Problem.Conflict stale) {
            return pages.stale(review, stale);
        }
        var points = comparisons.points(review);
        var known = points.stream().map(Point::id).collect(Collectors.toSet());
        var ticked = Set.copyOf(fields.getOrDefault("ticked", List.of()));
        ticks.set(holdings.site().id(), review.texts(), person, known, ticked);
        return Redirect.to(Comparisons.address(review) + "#review")
                .cookie(flash.cookie("console.review.ticked", ReviewViews.count(points, ticked), points.size()))
                .build();
    }
}
