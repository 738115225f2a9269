package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Switches;
import org.prevail.review.Annotating;
import org.prevail.review.Note;
import org.prevail.review.Review;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** Notes about a comparison, or about one change in it: writing one. */
@Path(Comparisons.PAIR + "/notes")
@RequestScoped
public class ComparisonNotes {
    private final Staff staff;
    private final Holdings holdings;
    private final Comparisons comparisons;
    private final NotePages pages;
    private final Annotating annotating;
    private final Flash flash;

    @Inject
    ComparisonNotes(
            Staff staff,
            Holdings holdings,
            Comparisons comparisons,
            NotePages pages,
            Annotating annotating,
            Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.comparisons = comparisons;
        this.pages = pages;
        this.annotating = annotating;
        this.flash = flash;
    }

    @GET
    public Page form(
            @PathParam("pair") String pair,
            @QueryParam("point") @DefaultValue("") String point,
            @Context UriInfo address) {
        staff.enter();
        return pages.empty(comparisons.find(pair), Switched.of(address), point);
    }

    @POST
    public Response write(
            @PathParam("pair") String pair, @Context UriInfo address, MultivaluedMap<String, String> fields) {
        var person = staff.enter();
        var switches = Switched.of(address);
        var review = comparisons.find(pair);
        var point = Fields.line(fields, "point");
        var purpose = Fields.choice(Note.Purpose.class, Fields.line(fields, "purpose"))
                .orElse(Note.Purpose.INTERNAL);
        var words = Fields.text(fields, "words");
        try {
            Seen.require(fields, review);
            annotating.write(holdings.site().id(), review, comparisons.point(review, point), purpose, words, person);
        } catch (Problem.Invalid | Problem.Conflict refused) {
            int status = refused instanceof Problem.Invalid ? 422 : 409;
            return Response.ok(pages.page(status, review, switches, point, purpose, words, refused.issues()))
                    .build();
        }
        return Redirect.to(at(review, switches, point))
                .cookie(flash.cookie("console.note.written"))
                .build();
    }

    /** Where the change it is about is in the list of what there is to review. */
    static String at(Review review, Switches switches, String point) {
        return Comparisons.address(review, switches) + (point.matches("[no]\\d{1,9}") ? "#review-" + point : "#notes");
    }
}
