package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.prevail.account.ApiTokens;
import org.prevail.console.view.PresentationView;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Circumstances;
import org.prevail.presentation.Presentations;
import org.prevail.web.Page;

/** What was kept of one showing, with the chain it happened in. */
@Path("/presentations/{id: [0-9a-fA-F-]{36}}")
@RequestScoped
public class PresentationPage {
    private final Staff staff;
    private final Holdings holdings;
    private final Presentations presentations;
    private final Circumstances circumstances;
    private final ApiTokens tokens;

    @Inject
    PresentationPage(
            Staff staff,
            Holdings holdings,
            Presentations presentations,
            Circumstances circumstances,
            ApiTokens tokens) {
        this.staff = staff;
        this.holdings = holdings;
        this.presentations = presentations;
        this.circumstances = circumstances;
        this.tokens = tokens;
    }

    @GET
    public Page show(@PathParam("id") String asked) {
        staff.witness();
        var id = Uuids.require(asked, "console.presentation-unknown");
        var shown = presentations.find(id).orElseThrow(() -> new Problem.Missing("console.presentation-unknown", id));
        return Page.of(
                "console/presentation",
                new PresentationView(
                        staff.desk("subjects"),
                        id,
                        shown.subject(),
                        shown.at(),
                        holdings.ofVersion(shown.versionId()),
                        shown.locale(),
                        shown.digest(),
                        shown.rendition(),
                        shown.surface().name(),
                        shown.basis().name(),
                        shown.place(),
                        shown.attestedBy()
                                .flatMap(by -> tokens.hostSystem(by.hostSystem())
                                        .map(host -> host + " · " + by.screen() + " · " + by.token())),
                        Circumstance.of(circumstances.find(shown.circumstance()).orElse("{}"))));
    }
}
