package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.prevail.document.Documents;
import org.prevail.export.Exports;
import org.prevail.export.VersionTexts;
import org.prevail.platform.MonotonicClock;
import org.prevail.precedence.Catalogs;
import org.prevail.web.Visit;

/** {@code /{locale}/{key}/versions/{n}/files/{kind}}: a version the public may know (R5), as a file that a plug-in makes. */
@Path("/{locale}/{key}/versions/{number:[1-9]\\d{0,8}}/files/{kind:[a-z][a-z0-9-]{0,39}}")
@RequestScoped
public class VersionExports {
    private final Visit visit;
    private final Catalogs catalogs;
    private final Documents documents;
    private final Exports exports;
    private final MonotonicClock clock;

    @Inject
    VersionExports(Visit visit, Catalogs catalogs, Documents documents, Exports exports, MonotonicClock clock) {
        this.visit = visit;
        this.catalogs = catalogs;
        this.documents = documents;
        this.exports = exports;
        this.clock = clock;
    }

    @GET
    public Response show(
            @PathParam("locale") String locale,
            @PathParam("key") String key,
            @PathParam("number") int number,
            @PathParam("kind") String kind) {
        visit.requireLocale(locale);
        Instant now = clock.instant();
        var entry = catalogs.current().site(visit.site().id()).requireKnown(key, now);
        var edition = entry.requireKnown(number, now);
        String read = edition.localeShown(locale, entry.bindingLocale());
        var text = VersionTexts.of(documents.version(edition.versionId()).orElseThrow(), read);
        var file = exports.make(visit.site(), kind, text, key + "-v" + number + "-" + read, locale);
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                // A plug-in may be set otherwise at any time.
                .header("Cache-Control", "private, no-cache")
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
