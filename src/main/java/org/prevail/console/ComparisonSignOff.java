package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.prevail.platform.problem.Problem;
import org.prevail.review.SigningOff;
import org.prevail.review.Ticks;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** Signing a comparison off, bound to the two digests that were seen. */
@Path(Comparisons.PAIR + "/sign-off")
@RequestScoped
public class ComparisonSignOff {
    private final Staff staff;
    private final Holdings holdings;
    private final Comparisons comparisons;
    private final ComparisonPages pages;
    private final SigningOff signing;
    private final Ticks ticks;
    private final Ticking ticking;
    private final Flash flash;

    @Inject
    ComparisonSignOff(
            Staff staff,
            Holdings holdings,
            Comparisons comparisons,
            ComparisonPages pages,
            SigningOff signing,
            Ticks ticks,
            Ticking ticking,
            Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.comparisons = comparisons;
        this.pages = pages;
        this.signing = signing;
        this.ticks = ticks;
        this.ticking = ticking;
        this.flash = flash;
    }

    @GET
    public Response page(@PathParam("pair") String pair, @Context UriInfo address) {
        return pages.of(pair, Switched.of(address));
    }

    @POST
    public Response sign(
            @PathParam("pair") String pair, @Context UriInfo address, MultivaluedMap<String, String> fields) {
        var person = staff.signer();
        var switches = Switched.of(address);
        var review = comparisons.find(pair);
        var points = comparisons.points(review);
        try {
            ticking.onTheWay(fields, review, person);
            int ticked = ReviewViews.count(points, ticks.of(holdings.site().id(), review.texts(), person));
            signing.sign(holdings.site(), review, Seen.of(fields), points.size(), ticked, person);
        } catch (Problem.Conflict stale) {
            return pages.stale(review, switches, stale);
        }
        return Redirect.to(Comparisons.address(review, switches) + "#sign-offs")
                .cookie(flash.cookie("console.sign-off.done"))
                .build();
    }
}
