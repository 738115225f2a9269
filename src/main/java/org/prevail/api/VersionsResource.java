package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.prevail.account.ApiTokens.Right;
import org.prevail.document.Documents;
import org.prevail.document.Publishing;
import org.prevail.precedence.Edition;

/** {@code /documents/{key}/versions}: the history, single versions, and publishing. */
@Path("/v1/documents/{key}/versions")
@RequestScoped
public class VersionsResource {
    private final Asker asker;
    private final Known known;
    private final Documents documents;
    private final Publishing publishing;

    @Inject
    VersionsResource(Asker asker, Known known, Documents documents, Publishing publishing) {
        this.asker = asker;
        this.known = known;
        this.documents = documents;
        this.publishing = publishing;
    }

    @GET
    public Response list(@PathParam("key") String key) {
        var shown = known.editions(known.require(key)).stream()
                .map(Edition::versionId)
                .toList();
        var versions = Batches.of(shown).flatMap(batch -> {
            var read = documents.versions(batch);
            return batch.stream().map(read::get).map(VersionJson::of);
        });
        return Json.list("versions", versions);
    }

    @GET
    @Path("{number}")
    public Response show(@PathParam("key") String key, @PathParam("number") String number) {
        var edition = known.require(known.require(key), number);
        return Json.ok(VersionJson.of(documents.version(edition.versionId()).orElseThrow()));
    }

    @POST
    @Consumes("application/json")
    public Response publish(@PathParam("key") String key, InputStream body) {
        var caller = asker.require(Right.PUBLISH);
        long site = known.site().id();
        var document = documents.require(site, key);
        var fields = Fields.of(body);
        var publication = PublicationBody.read(fields, document);
        if (!fields.issues().isEmpty()) {
            fields.require(publishing.issues(document, publication));
        }
        var version = publishing.publish(site, key, publication, "host:" + caller.hostSystemId());
        return Json.created("/api/v1/documents/" + key + "/versions/" + version.number(), VersionJson.of(version));
    }
}
