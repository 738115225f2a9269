package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.console.view.PluginRow;
import org.prevail.console.view.PluginsView;
import org.prevail.decision.Outbox;
import org.prevail.platform.Configuration;
import org.prevail.plugin.Absent;
import org.prevail.plugin.Forgetting;
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
    private final Forgetting forgetting;
    private final Configuration configuration;
    private final Visit visit;

    @Inject
    PluginList(
            Staff staff,
            Plugins plugins,
            Outbox outbox,
            Forgetting forgetting,
            Configuration configuration,
            Visit visit) {
        this.staff = staff;
        this.plugins = plugins;
        this.outbox = outbox;
        this.forgetting = forgetting;
        this.configuration = configuration;
        this.visit = visit;
    }

    @GET
    public Page show() {
        staff.owner();
        long site = visit.site().id();
        var rows = plugins.list(site).stream()
                .map(listed -> PluginRow.of(listed, visit.locale()))
                .toList();
        var waiting = Deliveries.waiting(outbox, site);
        return Page.of(
                "console/plugins",
                new PluginsView(
                        staff.desk("plugins"),
                        rows,
                        configuration.pluginsDir().isPresent(),
                        waiting,
                        absent(rows, forgetting.absent(site), waiting.keySet())));
    }

    /** With those that nothing is left of but what waits for them. */
    private static List<Absent> absent(List<PluginRow> rows, List<Absent> left, Set<String> waiting) {
        var unchosen = waiting.stream()
                .filter(id -> rows.stream().noneMatch(row -> row.id().equals(Optional.of(id))))
                .filter(id -> left.stream().noneMatch(one -> one.id().equals(id)))
                .sorted()
                .map(Absent::unchosen);
        return Stream.concat(left.stream(), unchosen).toList();
    }
}
