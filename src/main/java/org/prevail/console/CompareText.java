package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.console.view.ForeignRow;
import org.prevail.console.view.ForeignTextView;
import org.prevail.review.ForeignTexts;
import org.prevail.review.Keeping;
import org.prevail.review.Sides;
import org.prevail.review.Spec;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;

/** A text from elsewhere: reading what it says, and removing it. */
@Path("/compare/texts/{digest: [0-9a-f]{64}}")
@RequestScoped
public class CompareText {
    private final Staff staff;
    private final Holdings holdings;
    private final ForeignTexts texts;
    private final Sides sides;
    private final Keeping keeping;
    private final Actors actors;
    private final Flash flash;

    @Inject
    CompareText(
            Staff staff,
            Holdings holdings,
            ForeignTexts texts,
            Sides sides,
            Keeping keeping,
            Actors actors,
            Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.texts = texts;
        this.sides = sides;
        this.keeping = keeping;
        this.actors = actors;
        this.flash = flash;
    }

    @GET
    public Page show(@PathParam("digest") String digest) {
        var person = staff.enter();
        var entry = texts.require(holdings.site().id(), digest);
        var said = sides.find(holdings.site(), new Spec.Foreign(digest), holdings.now());
        return Page.of(
                "console/foreign-text",
                new ForeignTextView(
                        staff.desk("compare"),
                        new ForeignRow(entry, actors.of(entry.addedBy()), ComparePages.removable(entry, person)),
                        said.side().text()));
    }

    @POST
    @Path("/removal")
    public Response remove(@PathParam("digest") String digest) {
        keeping.remove(holdings.site(), digest, staff.enter());
        return Redirect.to("/console/compare")
                .cookie(flash.cookie("console.foreign.removed"))
                .build();
    }
}
