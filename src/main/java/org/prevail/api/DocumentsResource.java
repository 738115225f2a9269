package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.prevail.account.ApiTokens.Right;
import org.prevail.document.Documents;
import org.prevail.document.Drafting;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.platform.problem.Problem;

/** {@code /documents}: what there is, what of it is in force and upcoming, and new ones. */
@Path("/v1/documents")
@RequestScoped
public class DocumentsResource {
    private final Asker asker;
    private final Known known;
    private final DocumentJson json;
    private final Documents documents;
    private final Drafting drafting;

    @Inject
    DocumentsResource(Asker asker, Known known, DocumentJson json, Documents documents, Drafting drafting) {
        this.asker = asker;
        this.known = known;
        this.json = json;
        this.documents = documents;
        this.drafting = drafting;
    }

    @GET
    public Response list() {
        return Json.list("documents", json.of(known.entries()));
    }

    @GET
    @Path("{key}")
    public Response show(@PathParam("key") String key) {
        return Json.ok(json.of(List.of(known.require(key))).findFirst().orElseThrow());
    }

    @GET
    @Path("{key}/in-force")
    public Response inForce(@PathParam("key") String key, @QueryParam("at") String at) {
        var entry = known.require(key);
        var query = new Query();
        var instant = query.instant("at", at).orElseGet(known::now);
        query.require();
        var edition = known.inForce(entry, instant)
                .orElseThrow(() -> new Problem.Missing("document.not-in-force", key, Moments.write(instant)));
        return Json.ok(VersionJson.of(documents.version(edition.versionId()).orElseThrow()));
    }

    @POST
    @Consumes("application/json")
    public Response create(InputStream body) {
        asker.require(Right.PUBLISH);
        var fields = Fields.of(body);
        String key = fields.requireText("key");
        Optional<Kind> kind = fields.oneOf("kind", Kind.class);
        if (!fields.given("kind")) {
            fields.wrong("kind", "field.missing");
        }
        String locale = fields.requireText("bindingLocale");
        var placement = Placements.read(fields, Placement.usual(kind.orElse(Kind.TERMS)));
        fields.nothingElse();
        long site = known.site().id();
        fields.require(drafting.issues(site, key, locale));
        var document = drafting.create(site, key, kind.orElseThrow(), locale, placement);
        return Json.created("/api/v1/documents/" + key, DocumentJson.created(document));
    }
}
