package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.prevail.console.view.PluginRow;
import org.prevail.console.view.PluginsView;
import org.prevail.decision.Outbox;
import org.prevail.platform.Configuration;
import org.prevail.plugin.Plugins;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** The plug-ins there are, how they do, and those that are not used. */
@Path("/plugins")
@RequestScoped
public class PluginList {
    private final Staff staff;
    private final Plugins plugins;
    private final Outbox outbox;
    private final Configuration configuration;
    private final Visit visit;

    @Inject
    PluginList(Staff staff, Plugins plugins, Outbox outbox, Configuration configuration, Visit visit) {
        this.staff = staff;
        this.plugins = plugins;
        this.outbox = outbox;
        this.configuration = configuration;
        this.visit = visit;
    }

    @GET
    public Page show() {
        staff.owner();
        var rows = plugins.list(visit.site().id()).stream()
                .map(listed -> PluginRow.of(listed, visit.locale()))
                .toList();
        return Page.of(
                "console/plugins",
                new PluginsView(
                        staff.desk("plugins"),
                        rows,
                        configuration.pluginsDir().isPresent(),
                        Deliveries.waiting(outbox, visit.site().id())));
    }
}
