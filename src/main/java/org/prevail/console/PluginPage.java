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
import org.prevail.decision.Outbox;
import org.prevail.platform.problem.Problem;
import org.prevail.plugin.Arranging;
import org.prevail.plugin.Plugins;
import org.prevail.web.Flash;
import org.prevail.web.Page;
import org.prevail.web.Redirect;
import org.prevail.web.Visit;

/** One plug-in on this site: on or off, and its settings. */
@Path("/plugins/{id}")
@RequestScoped
public class PluginPage {
    private final Staff staff;
    private final Plugins plugins;
    private final Arranging arranging;
    private final Outbox outbox;
    private final Flash flash;
    private final Visit visit;

    @Inject
    PluginPage(Staff staff, Plugins plugins, Arranging arranging, Outbox outbox, Flash flash, Visit visit) {
        this.staff = staff;
        this.plugins = plugins;
        this.arranging = arranging;
        this.outbox = outbox;
        this.flash = flash;
        this.visit = visit;
    }

    @GET
    public Page show(@PathParam("id") String id) {
        staff.owner();
        var listed = plugins.require(visit.site().id(), id);
        return Page.of(
                "console/plugin",
                PluginForms.stored(
                        staff.desk("plugins"),
                        listed,
                        Deliveries.waiting(outbox, visit.site().id()),
                        visit.locale()));
    }

    /** What an owner chooses from now on. */
    @POST
    @Path("/choice")
    public Response choose(@PathParam("id") String id, MultivaluedMap<String, String> form) {
        var owner = staff.owner();
        var listed = plugins.require(visit.site().id(), id);
        try {
            arranging.arrange(visit.site().id(), id, PluginForms.typed(listed, form), visit.locale(), owner.actor());
            return Redirect.to("/console/plugins")
                    .cookie(flash.cookie(
                            "plugins.chosen",
                            listed.descriptor().orElseThrow().name().in(visit.locale())))
                    .build();
        } catch (Problem.Invalid invalid) {
            var view = PluginForms.refused(
                    staff.desk("plugins"), listed, form, List.copyOf(invalid.issues()), visit.locale());
            return Response.ok(new Page(422, "console/plugin", view)).build();
        }
    }
}
