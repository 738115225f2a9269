package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.prevail.account.ApiTokens.Right;
import org.prevail.decision.Obligation;
import org.prevail.web.Visit;

/** {@code /subjects/{id}/presentations}: a host system shows a text on a screen of its own, and says so. */
@Path("/v1/subjects/{id}/presentations")
@RequestScoped
public class PresentationsResource {
    private final Asker asker;
    private final HostUsers users;
    private final Openings openings;
    private final Attesting attesting;
    private final ReasonWords words;
    private final Visit visit;

    @Inject
    PresentationsResource(
            Asker asker, HostUsers users, Openings openings, Attesting attesting, ReasonWords words, Visit visit) {
        this.asker = asker;
        this.users = users;
        this.openings = openings;
        this.attesting = attesting;
        this.words = words;
        this.visit = visit;
    }

    @POST
    @Consumes("application/json")
    public Response present(@PathParam("id") String id, InputStream body) {
        var caller = asker.require(Right.SUBJECTS);
        var asked = PresentationBody.read(body, visit.site());
        var user = users.require(caller, id, asked.groups());
        var showing = asked.document().isPresent()
                ? Showing.of(asked.document().get(), user, asked.locale(), openings)
                : Showing.at(asked.scope(), user, asked.locale(), openings);
        var attested = attesting.attest(showing, user, asked);
        var json = new ChainJson(words.in(visit.site(), asked.locale()));
        return Json.answer(
                201,
                Json.object()
                        .add("token", attested.token())
                        .add("document", showing.entry().key())
                        .add("version", showing.edition().number())
                        .add("title", attested.text().title())
                        .add("locale", attested.locale())
                        .add("digest", attested.text().digest())
                        .add("html", attested.text().html().value())
                        .add("asks", showing.edition().placement().asks().name())
                        .add(
                                "reason",
                                Json.orNull(showing.obligation()
                                        .map(Obligation::because)
                                        .map(Enum::name)))
                        .add("reasons", json.reasons(showing.reasons())));
    }
}
