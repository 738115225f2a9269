package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.web.Visit;

/** {@code /governing}: which document governs a place, at any instant, with every reason in words (R7). */
@Path("/v1/governing")
@RequestScoped
public class GoverningResource {
    private final Known known;
    private final Visit visit;
    private final ReasonWords words;

    @Inject
    GoverningResource(Known known, Visit visit, ReasonWords words) {
        this.known = known;
        this.visit = visit;
        this.words = words;
    }

    @GET
    public Response show(
            @QueryParam("scope") String scope,
            @QueryParam("audience") List<String> audience,
            @QueryParam("at") String at,
            @QueryParam("locale") String locale) {
        var query = new Query();
        String language = query.locale(known.site(), locale, visit.locale());
        var place = query.scope(scope);
        var audiences = query.audiences(audience);
        var instant = query.instant("at", at);
        query.require();
        var chain = known.chain(place, audiences, instant.orElseGet(known::now));
        var json = new ChainJson(words.in(known.site(), language));
        return Json.ok(Json.object()
                .add("governing", Json.object(chain.governing().map(json::link)))
                .add("chain", json.links(chain.links()))
                .add("standingAlone", json.links(chain.standingAlone()))
                .add("replaced", json.links(chain.replaced()))
                .add("struck", json.links(chain.struck())));
    }
}
