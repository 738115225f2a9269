package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.export.DocumentRecords;
import org.prevail.export.ExportFile;
import org.prevail.export.Exports;
import org.prevail.web.Visit;

/** What was recorded about a document or one of its versions, as a file that a plug-in makes; for who may read evidence. */
@Path("/documents/{key}")
@RequestScoped
public class RecordExports {
    private final Staff staff;
    private final Holdings holdings;
    private final Documents documents;
    private final DocumentRecords records;
    private final Exports exports;
    private final Visit visit;

    @Inject
    RecordExports(
            Staff staff,
            Holdings holdings,
            Documents documents,
            DocumentRecords records,
            Exports exports,
            Visit visit) {
        this.staff = staff;
        this.holdings = holdings;
        this.documents = documents;
        this.records = records;
        this.exports = exports;
        this.visit = visit;
    }

    @GET
    @Path("records/{kind: [a-z][a-z0-9-]{0,39}}")
    public Response ofAll(@PathParam("key") String key, @PathParam("kind") String kind) {
        staff.witness();
        var document = holdings.document(key);
        return answer(file(key, kind, documents.versions(document.id()), key + "-records"));
    }

    @GET
    @Path("versions/{number: [0-9]{1,9}}/records/{kind: [a-z][a-z0-9-]{0,39}}")
    public Response ofVersion(
            @PathParam("key") String key, @PathParam("number") int number, @PathParam("kind") String kind) {
        staff.witness();
        var version = documents.requireVersion(holdings.document(key).siteId(), key, number);
        return answer(file(key, kind, List.of(version), key + "-v" + number + "-records"));
    }

    private ExportFile file(String key, String kind, List<Version> versions, String name) {
        return exports.make(holdings.site().id(), kind, records.of(key, versions), name, visit.locale());
    }

    private static Response answer(ExportFile file) {
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
