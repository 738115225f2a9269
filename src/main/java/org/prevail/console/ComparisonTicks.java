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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Switches;
import org.prevail.review.Review;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** Ticking off changes as reviewed, all of a page at once; each reader has ticks of their own. */
@Path(Comparisons.PAIR + "/ticks")
@RequestScoped
public class ComparisonTicks {
    private final Staff staff;
    private final Comparisons comparisons;
    private final ComparisonPages pages;
    private final Ticking ticking;
    private final Flash flash;

    @Inject
    ComparisonTicks(Staff staff, Comparisons comparisons, ComparisonPages pages, Ticking ticking, Flash flash) {
        this.staff = staff;
        this.comparisons = comparisons;
        this.pages = pages;
        this.ticking = ticking;
        this.flash = flash;
    }

    @GET
    public Response page(@PathParam("pair") String pair, @Context UriInfo address) {
        return pages.of(pair, Switched.of(address));
    }

    @POST
    public Response tick(
            @PathParam("pair") String pair, @Context UriInfo address, MultivaluedMap<String, String> fields) {
        var person = staff.enter();
        var switches = Switched.of(address);
        var review = comparisons.find(pair);
        try {
            var progress = ticking.keep(fields, review, person);
            return Redirect.to(onward(review, switches, fields))
                    .cookie(flash.cookie("console.review.ticked", progress.ticked(), progress.changes()))
                    .build();
        } catch (Problem.Conflict stale) {
            return pages.stale(review, switches, stale);
        }
    }

    /** To the note that is to be written, if that was asked for. */
    private static String onward(Review review, Switches switches, MultivaluedMap<String, String> fields) {
        return fields.containsKey("note")
                ? switches.at(Comparisons.address(review) + "/notes?point="
                        + URLEncoder.encode(Fields.line(fields, "note"), StandardCharsets.UTF_8))
                : Comparisons.address(review, switches) + "#review";
    }
}
