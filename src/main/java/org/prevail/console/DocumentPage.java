package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Collections;
import java.util.List;
import org.prevail.console.view.DocumentView;
import org.prevail.console.view.PlacementView;
import org.prevail.console.view.PublicLink;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.export.Exports;
import org.prevail.precedence.Entry;
import org.prevail.spi.Exporter;
import org.prevail.theme.FileLink;
import org.prevail.web.Page;

/** One document: what is in force, scheduled and drafted, and everything published so far. */
@Path("/documents/{key}")
@RequestScoped
public class DocumentPage {
    private final Staff staff;
    private final Holdings holdings;
    private final Documents documents;
    private final DraftRows drafts;
    private final VersionEntries versions;
    private final Exports exports;

    @Inject
    DocumentPage(
            Staff staff,
            Holdings holdings,
            Documents documents,
            DraftRows drafts,
            VersionEntries versions,
            Exports exports) {
        this.staff = staff;
        this.holdings = holdings;
        this.documents = documents;
        this.drafts = drafts;
        this.versions = versions;
        this.exports = exports;
    }

    @GET
    public Page show(@PathParam("key") String key) {
        var desk = staff.desk("documents");
        var document = holdings.document(key);
        var entry = holdings.entry(document);
        var stored = documents.versions(document.id());
        var published = versions.of(entry, stored, desk.readsEvidence());
        Collections.reverse(published);
        return Page.of(
                "console/document",
                new DocumentView(
                        desk,
                        key,
                        holdings.title(entry),
                        document.kind(),
                        document.bindingLocale(),
                        PlacementView.of(document.placement()),
                        holdings.inForce(entry),
                        holdings.scheduled(entry),
                        drafts.of(document),
                        1 + stored.stream().mapToInt(Version::number).max().orElse(0),
                        published,
                        links(entry),
                        desk.readsEvidence()
                                ? FileLink.of(
                                        exports.offered(document.siteId(), Exporter.Of.RECORDS),
                                        "/console/documents/" + key + "/records/")
                                : List.of()));
    }

    private List<PublicLink> links(Entry entry) {
        return entry.inForce(holdings.now(), holdings.now())
                .map(edition -> Holdings.links(entry, edition, ""))
                .orElse(List.of());
    }
}
