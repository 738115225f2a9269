package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.prevail.console.view.DashboardView;
import org.prevail.console.view.VersionRow;
import org.prevail.precedence.Edition;
import org.prevail.web.Page;

/** Where staff begin: what is being written, what is coming up, what was published last. */
@Path("/")
@RequestScoped
public class Dashboard {
    private static final int NEWEST = 8;

    private final Staff staff;
    private final Holdings holdings;
    private final DraftRows drafts;
    private final Troubles troubles;

    @Inject
    Dashboard(Staff staff, Holdings holdings, DraftRows drafts, Troubles troubles) {
        this.staff = staff;
        this.holdings = holdings;
        this.drafts = drafts;
        this.troubles = troubles;
    }

    @GET
    public Page show() {
        var desk = staff.desk("dashboard");
        var coming = rows(edition ->
                edition.withdrawnAt().isEmpty() && edition.effectiveAt().isAfter(holdings.now()));
        // A history that was imported is not news.
        var published = rows(edition -> edition.importedAt().isEmpty());
        return Page.of(
                "console/dashboard",
                new DashboardView(
                        desk,
                        desk.managesAccounts() && troubles.themeBroken(),
                        desk.managesAccounts() ? troubles.failingPlugins() : List.of(),
                        !holdings.documents().isEmpty(),
                        drafts.all(),
                        coming.stream()
                                .sorted(Comparator.comparing(VersionRow::effectiveAt))
                                .toList(),
                        published.stream()
                                .sorted(Comparator.comparing(VersionRow::publishedAt)
                                        .reversed())
                                .limit(NEWEST)
                                .toList()));
    }

    private List<VersionRow> rows(Predicate<Edition> which) {
        return holdings.catalog().entries().stream()
                .flatMap(entry -> entry.editions().stream().filter(which).map(edition -> holdings.row(entry, edition)))
                .toList();
    }
}
