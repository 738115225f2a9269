package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.account.ApiTokens.Right;
import org.prevail.decision.Obligation;
import org.prevail.platform.Configuration;
import org.prevail.web.Visit;

/** {@code /subjects/{id}/obligations}: what a host system's user still has to decide at a place. */
@Path("/v1/subjects/{id}/obligations")
@RequestScoped
public class ObligationsResource {
    private final Asker asker;
    private final HostUsers users;
    private final Openings openings;
    private final Visit visit;

    private final Configuration configuration;

    @Inject
    ObligationsResource(Asker asker, HostUsers users, Openings openings, Visit visit, Configuration configuration) {
        this.configuration = configuration;
        this.asker = asker;
        this.users = users;
        this.openings = openings;
        this.visit = visit;
    }

    @GET
    public Response list(
            @PathParam("id") String id,
            @QueryParam("scope") String scope,
            @QueryParam("locale") String locale,
            @QueryParam("groups") List<String> groups) {
        var caller = asker.require(Right.SUBJECTS);
        var query = new Query();
        var place = query.scope(scope);
        String language = query.locale(visit.site(), locale, visit.locale());
        var named = HostUsers.groups(query, groups);
        query.require();
        var user = users.require(caller, id, named);
        var open = openings.at(place, user, language).open();
        return Json.ok(Json.object()
                .add("satisfied", open.stream().noneMatch(Obligation::pressing))
                .add(
                        "obligations",
                        Json.array(open.stream()
                                .map(obligation -> ObligationJson.of(obligation, configuration.origin())))));
    }
}
