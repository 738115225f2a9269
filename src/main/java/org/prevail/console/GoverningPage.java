package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.console.view.ChainView;
import org.prevail.console.view.GoverningView;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Issue;
import org.prevail.web.Page;

/** Who gets which document, where, when, and why (R7): for any instant; the past answer is what was true then. */
@Path("/governing")
@RequestScoped
public class GoverningPage {
    private final Staff staff;
    private final Holdings holdings;
    private final Chains chains;

    @Inject
    GoverningPage(Staff staff, Holdings holdings, Chains chains) {
        this.staff = staff;
        this.holdings = holdings;
        this.chains = chains;
    }

    @GET
    public Page show(
            @QueryParam("scope") @DefaultValue("") String scope,
            @QueryParam("audience") @DefaultValue("everyone") String audience,
            @QueryParam("group") @DefaultValue("") String group,
            @QueryParam("date") @DefaultValue("") String date,
            @QueryParam("time") @DefaultValue("") String time) {
        var desk = staff.desk("governing");
        var issues = new ArrayList<Issue>();
        var place = noted(
                Scope.parse(scope.strip().replaceAll("^/+|/+$", "")),
                Issue.of("scope", "console.place", Scope.MOST_SEGMENTS),
                issues);
        var readers = noted(
                Audience.parse(audience.equals("group") ? "group:" + group.strip() : audience),
                Issue.of("group", "console.group"),
                issues);
        var at = Moments.read(
                        date.strip(), time.strip(), "date", holdings.site().zone(), issues)
                .orElse(holdings.now());
        var chain = issues.isEmpty() ? Optional.of(chain(place, readers, at)) : Optional.<ChainView>empty();
        var view = new GoverningView(
                desk, scope, audience, group, date, time, at, at.isAfter(holdings.now()), chain, issues);
        return new Page(issues.isEmpty() ? 200 : 422, "console/governing", view);
    }

    private ChainView chain(Optional<Scope> place, Optional<Audience> readers, Instant at) {
        return chains.view(
                holdings.catalog().resolve(place.orElseThrow(), Chains.belongingTo(readers.orElseThrow()), at, null),
                "");
    }

    private static <T> Optional<T> noted(Optional<T> read, Issue otherwise, List<Issue> issues) {
        if (read.isEmpty()) {
            issues.add(otherwise);
        }
        return read;
    }
}
