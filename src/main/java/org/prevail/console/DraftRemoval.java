package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.document.Drafting;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;

/** Throwing a draft away; versions stay. */
@Path("/documents/{key}/draft/removal")
@RequestScoped
public class DraftRemoval {
    private final Staff staff;
    private final Holdings holdings;
    private final Drafting drafting;
    private final Flash flash;

    @Inject
    DraftRemoval(Staff staff, Holdings holdings, Drafting drafting, Flash flash) {
        this.staff = staff;
        this.holdings = holdings;
        this.drafting = drafting;
        this.flash = flash;
    }

    @POST
    public Response remove(@PathParam("key") String key, @FormParam("revision") @DefaultValue("0") long revision) {
        staff.publisher();
        var document = holdings.document(key);
        var draft = drafting.current(document).orElseThrow(() -> new Problem.Conflict("draft.gone"));
        drafting.discard(document.siteId(), draft.id(), revision);
        return Redirect.to("/console/documents/" + key)
                .cookie(flash.cookie("console.draft.removed", key))
                .build();
    }
}
