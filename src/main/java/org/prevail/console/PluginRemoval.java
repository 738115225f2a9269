package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.prevail.decision.Outbox;
import org.prevail.plugin.Forgetting;
import org.prevail.web.Flash;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** What a plug-in left that is no longer there: forgotten, with what waits for it. */
@Path("/plugins/{id}/removal")
@RequestScoped
public class PluginRemoval {
    private final Staff staff;
    private final Forgetting forgetting;
    private final Outbox outbox;
    private final Flash flash;
    private final Visit visit;

    @Inject
    PluginRemoval(Staff staff, Forgetting forgetting, Outbox outbox, Flash flash, Visit visit) {
        this.staff = staff;
        this.forgetting = forgetting;
        this.outbox = outbox;
        this.flash = flash;
        this.visit = visit;
    }

    @POST
    public Response forget(@PathParam("id") String id) {
        var owner = staff.owner();
        long site = visit.site().id();
        // Off first: what is decided from now on is not put down for it.
        forgetting.forget(site, id, owner.actor());
        outbox.drop(id, site);
        return Redirect.to("/console/plugins")
                .cookie(flash.cookie("plugins.absent.forgotten", id))
                .build();
    }
}
