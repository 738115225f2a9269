package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.prevail.platform.problem.Problem;
import org.prevail.review.Annotating;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** Removing one's own note about a comparison. */
@Path(Comparisons.PAIR + "/notes/{id}/removal")
@RequestScoped
public class NoteRemoval {
    private final Staff staff;
    private final Holdings holdings;
    private final Comparisons comparisons;
    private final ComparisonPages pages;
    private final Annotating annotating;
    private final Ticking ticking;
    private final Flash flash;

    @Inject
    NoteRemoval(
            Staff staff,
            Holdings holdings,
            Comparisons comparisons,
            ComparisonPages pages,
            Annotating annotating,
            Ticking ticking,
            Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.comparisons = comparisons;
        this.pages = pages;
        this.annotating = annotating;
        this.ticking = ticking;
        this.flash = flash;
    }

    @POST
    public Response remove(
            @PathParam("pair") String pair,
            @PathParam("id") String id,
            @Context UriInfo address,
            MultivaluedMap<String, String> fields) {
        var person = staff.enter();
        var switches = Switched.of(address);
        var note = Uuids.require(id, "note.unknown");
        var review = comparisons.find(pair);
        try {
            ticking.onTheWay(fields, review, person);
        } catch (Problem.Conflict stale) {
            return pages.stale(review, switches, stale);
        }
        annotating.remove(holdings.site().id(), note, person);
        return Redirect.to(ComparisonNotes.at(review, switches, Fields.line(fields, "point")))
                .cookie(flash.cookie("console.note.removed"))
                .build();
    }
}
