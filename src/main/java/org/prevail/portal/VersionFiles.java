package org.prevail.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.prevail.document.Documents;
import org.prevail.platform.Configuration;
import org.prevail.platform.MonotonicClock;
import org.prevail.portal.page.Links;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.redline.takeaway.Takeaway;
import org.prevail.redline.takeaway.VersionPdf;
import org.prevail.web.Visit;

/** {@code /{locale}/{key}/versions/{n}.pdf}: a version the public may know (R5), to be printed or filed. */
@Path("/{locale}/{key}/versions/{number:[1-9]\\d{0,8}}.pdf")
@RequestScoped
public class VersionFiles {
    private final Visit visit;
    private final Catalogs catalogs;
    private final Documents documents;
    private final VersionPdf pdf;
    private final MonotonicClock clock;
    private final Configuration configuration;

    @Inject
    VersionFiles(
            Visit visit,
            Catalogs catalogs,
            Documents documents,
            VersionPdf pdf,
            MonotonicClock clock,
            Configuration configuration) {
        this.visit = visit;
        this.catalogs = catalogs;
        this.documents = documents;
        this.pdf = pdf;
        this.clock = clock;
        this.configuration = configuration;
    }

    @GET
    public Response show(
            @PathParam("locale") String locale,
            @PathParam("key") String key,
            @PathParam("number") int number,
            @Context Request request) {
        visit.requireLocale(locale);
        Instant now = clock.instant();
        var entry = catalogs.current().site(visit.site().id()).requireKnown(key, now);
        return FileAnswers.of(file(entry, entry.requireKnown(number, now), locale), "inline", request);
    }

    private Takeaway file(Entry entry, Edition edition, String locale) {
        String read = edition.localeShown(locale, entry.bindingLocale());
        var wanted = new VersionPdf.Wanted(
                entry.key(),
                edition.number(),
                edition.effectiveAt(),
                edition.importedAt(),
                read,
                entry.bindingLocale(),
                configuration.origin() + new Links(locale).version(entry, edition),
                locale);
        var text = documents.version(edition.versionId()).orElseThrow().texts().get(read);
        return pdf.make(wanted, VersionPdf.Said.of(text), visit.site());
    }
}
