package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.prevail.account.ApiTokens.Caller;
import org.prevail.account.ApiTokens.Right;
import org.prevail.decision.Deciding;
import org.prevail.decision.Deciding.Outcome;
import org.prevail.decision.Obligation;
import org.prevail.document.Scope;
import org.prevail.platform.Configuration;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.PresentationTokens;
import org.prevail.subject.Subjects;

/** {@code /subjects/{id}/decisions}: what a host system's user decided on a text that was presented. */
@Path("/v1/subjects/{id}/decisions")
@RequestScoped
public class DecisionsResource {
    private final Asker asker;
    private final HostUsers users;
    private final Subjects subjects;
    private final Deciding deciding;
    private final PresentationTokens tokens;
    private final Openings openings;

    private final Configuration configuration;

    @Inject
    DecisionsResource(
            Asker asker,
            HostUsers users,
            Subjects subjects,
            Deciding deciding,
            PresentationTokens tokens,
            Openings openings,
            Configuration configuration) {
        this.configuration = configuration;
        this.asker = asker;
        this.users = users;
        this.subjects = subjects;
        this.deciding = deciding;
        this.tokens = tokens;
        this.openings = openings;
    }

    @POST
    @Consumes("application/json")
    public Response decide(@PathParam("id") String id, InputStream body) {
        var caller = asker.require(Right.SUBJECTS);
        var fields = Fields.of(body);
        String token = fields.requireText("token");
        String decision = fields.requireText("decision");
        fields.nothingElse();
        fields.require();
        var outcome = decide(caller, id, token, decision);
        return Json.answer(outcome.repeated() ? 200 : 201, receipt(outcome, next(caller, id, token, outcome)));
    }

    private Outcome decide(Caller caller, String id, String token, String decision) {
        try {
            // Nobody is made known by deciding: who was never shown anything has no token of their own.
            var acting = subjects.findHost(caller.hostSystemId(), id)
                    .orElseThrow(() -> Problem.Invalid.of("token", "token.unusable"));
            return deciding.decide(token, decision, Optional.of(acting));
        } catch (Problem.Invalid invalid) {
            throw new Problem.Invalid(
                    invalid.issues().stream().map(DecisionsResource::renamed).toList());
        }
    }

    /** The form's field is called otherwise here. */
    private static Issue renamed(Issue issue) {
        return issue.field().equals("presentation") ? new Issue("token", issue.code(), issue.arguments()) : issue;
    }

    /** After a decision on a text that is no longer in force: what is asked instead where it was shown (R11). */
    private Optional<Obligation> next(Caller caller, String id, String token, Outcome outcome) {
        if (!outcome.superseded()) {
            return Optional.empty();
        }
        var user = users.require(caller, id, Optional.empty());
        var place = tokens.read(token)
                .flatMap(read -> Scope.parse(read.presentation().place()))
                .orElse(Scope.ROOT);
        var opening = openings.at(place, user, outcome.decision().locale());
        var document =
                opening.catalog().entryOfVersion(outcome.decision().versionId()).orElseThrow();
        return opening.chain().link(document.key()).isPresent() ? opening.of(document.key()) : opening.first();
    }

    private JsonObjectBuilder receipt(Outcome outcome, Optional<Obligation> next) {
        return DecisionJson.of(outcome.decision(), openings.catalog())
                .add("superseded", outcome.superseded())
                .add(
                        "next",
                        Json.object(next.map(obligation -> ObligationJson.of(obligation, configuration.origin()))));
    }
}
