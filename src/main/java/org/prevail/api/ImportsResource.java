package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.prevail.account.ApiTokens.Right;
import org.prevail.document.ImportArchive;
import org.prevail.document.ImportReport;
import org.prevail.document.Importing;
import org.prevail.platform.problem.Problem;
import org.prevail.web.Visit;

/** {@code /imports}: histories of pages as a ZIP. */
@Path("/v1/imports")
@RequestScoped
public class ImportsResource {
    private final Asker asker;
    private final Visit visit;
    private final Importing importing;

    @Inject
    ImportsResource(Asker asker, Visit visit, Importing importing) {
        this.asker = asker;
        this.visit = visit;
        this.importing = importing;
    }

    @POST
    @Consumes("application/zip")
    public Response bringIn(@QueryParam("locale") String locale, InputStream zip) {
        var caller = asker.require(Right.PUBLISH);
        if (locale == null) {
            throw Problem.Invalid.of("locale", "field.missing");
        }
        var site = visit.site();
        var query = new Query();
        String binding = query.locale(site, locale, locale);
        query.require();
        var report = importing.bringIn(site.id(), ImportArchive.read(zip), binding, "host:" + caller.hostSystemId());
        return Json.answer(report.versions() > 0 ? 201 : 200, json(report));
    }

    private static JsonObjectBuilder json(ImportReport report) {
        return Json.object()
                .add(
                        "files",
                        Json.array(report.files().stream()
                                .map(file -> Json.object()
                                        .add("name", file.name())
                                        .add("document", file.document())
                                        .add("version", file.version())
                                        .add("instant", Moments.write(file.instant()))
                                        .add("outcome", file.outcome().name()))))
                .add("documents", report.documents())
                .add("versions", report.versions());
    }
}
