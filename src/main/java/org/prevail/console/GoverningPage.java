package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.console.view.ChainView;
import org.prevail.console.view.FactField;
import org.prevail.console.view.GoverningView;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Issue;
import org.prevail.precedence.Rules;
import org.prevail.web.Page;
import org.prevail.web.Visit;

/** Who gets which document, where, when, and why (R7): for any instant; the past answer is what was true then. */
@Path("/governing")
@RequestScoped
public class GoverningPage {
    private final Staff staff;
    private final Holdings holdings;
    private final Chains chains;
    private final Rules rules;
    private final Visit visit;

    @Inject
    GoverningPage(Staff staff, Holdings holdings, Chains chains, Rules rules, Visit visit) {
        this.rules = rules;
        this.visit = visit;
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
            @QueryParam("time") @DefaultValue("") String time,
            @Context UriInfo address) {
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
        var facts = facts(address.getQueryParameters());
        var chain = issues.isEmpty() ? Optional.of(chain(place, readers, facts, at)) : Optional.<ChainView>empty();
        var view = new GoverningView(
                desk, scope, audience, group, date, time, facts, at, at.isAfter(holdings.now()), chain, issues);
        return new Page(issues.isEmpty() ? 200 : 422, "console/governing", view);
    }

    private ChainView chain(Optional<Scope> place, Optional<Audience> readers, List<FactField> facts, Instant at) {
        var named = facts.stream().collect(Collectors.toMap(FactField::name, FactField::value));
        var catalog = holdings.catalog(rules.named(holdings.site().id(), named));
        return chains.view(
                catalog.resolve(place.orElseThrow(), Chains.belongingTo(readers.orElseThrow()), at, null), "");
    }

    private List<FactField> facts(MultivaluedMap<String, String> typed) {
        var fields = new LinkedHashMap<String, FactField>();
        for (var fact : rules.asked(holdings.site().id())) {
            fields.putIfAbsent(
                    fact.name(),
                    new FactField(
                            fact.name(),
                            fact.label(),
                            Fields.line(typed, "fact." + fact.name()),
                            fact.values().stream().sorted().toList()));
        }
        return List.copyOf(fields.values());
    }

    private static <T> Optional<T> noted(Optional<T> read, Issue otherwise, List<Issue> issues) {
        if (read.isEmpty()) {
            issues.add(otherwise);
        }
        return read;
    }
}
