package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.console.view.WithdrawalView;
import org.prevail.console.view.WithdrawalView.Outcome;
import org.prevail.document.Relation;
import org.prevail.document.Withdrawing;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.web.Page;

/** Withdrawing a version, or cancelling its schedule; said before: what governs then. */
@Path("/documents/{key}/versions/{number: [0-9]{1,9}}/withdrawal")
@RequestScoped
public class VersionWithdrawal {
    private final Staff staff;
    private final Holdings holdings;
    private final Withdrawing withdrawing;
    private final Chains chains;
    private final Published published;

    @Inject
    VersionWithdrawal(Staff staff, Holdings holdings, Withdrawing withdrawing, Chains chains, Published published) {
        this.staff = staff;
        this.holdings = holdings;
        this.withdrawing = withdrawing;
        this.chains = chains;
        this.published = published;
    }

    @GET
    public Page ask(@PathParam("key") String key, @PathParam("number") int number) {
        staff.publisher();
        return page(200, key, number, "", List.of());
    }

    @POST
    public Response withdraw(
            @PathParam("key") String key,
            @PathParam("number") int number,
            @FormParam("reason") @DefaultValue("") String reason) {
        String by = staff.publisher().actor();
        try {
            return published.withdrawn(withdrawing.withdraw(holdings.site().id(), key, number, reason, by));
        } catch (Problem.Invalid invalid) {
            return Response.ok(page(422, key, number, reason, invalid.issues())).build();
        }
    }

    private Page page(int status, String key, int number, String reason, List<Issue> issues) {
        var entry = holdings.entry(holdings.document(key));
        var edition = entry.edition(number).orElseThrow(() -> new Problem.Missing("version.unknown", key, number));
        edition.withdrawnAt().ifPresent(earlier -> {
            throw new Problem.Conflict("version.withdrawn-already", number, earlier);
        });
        var now = holdings.now();
        var then =
                Chains.resolve(holdings.catalog().with(entry.with(edition.withdrawn(now))), edition.placement(), now);
        var before = Chains.resolve(holdings.catalog(), edition.placement(), now);
        var view = new WithdrawalView(
                staff.desk("documents"),
                key,
                holdings.title(entry, edition),
                holdings.row(entry, edition),
                outcome(entry, edition, before, then),
                then.governing().map(link -> holdings.title(link.entry(), link.edition())),
                chains.view(then, key),
                holdings.scheduled(entry),
                reason,
                issues);
        return new Page(status, "console/withdrawal", view);
    }

    private Outcome outcome(Entry entry, Edition edition, Chain before, Chain then) {
        if (edition.effectiveAt().isAfter(holdings.now())) {
            return Outcome.CANCELS;
        }
        if (entry.inForce(holdings.now()).filter(edition::equals).isEmpty()) {
            return Outcome.PAST;
        }
        boolean governed = before.governing()
                .filter(link -> link.entry().key().equals(entry.key()))
                .isPresent();
        if (edition.placement().relation() == Relation.STANDS_ALONE || !governed) {
            return Outcome.ENDS;
        }
        return then.governing().isPresent() ? Outcome.HANDS_OVER : Outcome.LEAVES_NOTHING;
    }
}
