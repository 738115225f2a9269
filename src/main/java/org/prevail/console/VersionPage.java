package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.prevail.console.view.Desk;
import org.prevail.console.view.PlacementView;
import org.prevail.console.view.PublicLink;
import org.prevail.console.view.Status;
import org.prevail.console.view.VersionEntry;
import org.prevail.console.view.VersionTextView;
import org.prevail.console.view.VersionView;
import org.prevail.decision.Decisions;
import org.prevail.document.Documents;
import org.prevail.document.Version;
import org.prevail.export.Exports;
import org.prevail.platform.problem.Problem;
import org.prevail.spi.Exporter;
import org.prevail.theme.FileLink;
import org.prevail.web.Page;

/** One version: its facts, its texts with their proof, who was shown it and decided on it. */
@Path("/documents/{key}/versions/{number: [0-9]{1,9}}")
@RequestScoped
public class VersionPage {
    private static final int MOST_SUBJECTS = 200;

    private final Staff staff;
    private final Holdings holdings;
    private final Documents documents;
    private final VersionEntries entries;
    private final Decisions decisions;
    private final Actors actors;
    private final CompareLinks comparisons;
    private final Exports exports;

    @Inject
    VersionPage(
            Staff staff,
            Holdings holdings,
            Documents documents,
            VersionEntries entries,
            Decisions decisions,
            Actors actors,
            CompareLinks comparisons,
            Exports exports) {
        this.staff = staff;
        this.holdings = holdings;
        this.documents = documents;
        this.entries = entries;
        this.decisions = decisions;
        this.actors = actors;
        this.comparisons = comparisons;
        this.exports = exports;
    }

    @GET
    public Page show(@PathParam("key") String key, @PathParam("number") int number) {
        var desk = staff.desk("documents");
        var document = holdings.document(key);
        var version = documents.requireVersion(document.siteId(), key, number);
        var entry = holdings.entry(document);
        var shown = entries.of(entry, List.of(version), desk.readsEvidence()).stream()
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("version.unknown", key, number));
        var status = shown.row().status().status();
        return Page.of(
                "console/version",
                new VersionView(
                        desk,
                        shown,
                        version.withdrawal().map(withdrawal -> actors.of(withdrawal.withdrawnBy())),
                        document.kind(),
                        PlacementView.of(version.placement()),
                        texts(version),
                        links(shown),
                        subjects(desk, version),
                        MOST_SUBJECTS,
                        desk.publishes() && version.withdrawal().isEmpty(),
                        desk.publishes() && status != Status.IN_FORCE && status != Status.SCHEDULED,
                        comparisons.of(document, number),
                        files(links(shown)),
                        records(desk, key, number)));
    }

    private List<FileLink> files(List<PublicLink> links) {
        var kinds = exports.offered(holdings.site().id(), Exporter.Of.VERSION);
        return links.stream()
                .flatMap(link -> FileLink.of(kinds, link.address() + "/files/").stream())
                .toList();
    }

    private List<FileLink> records(Desk desk, String key, int number) {
        String base = "/console/documents/" + key + "/versions/" + number + "/records/";
        return desk.readsEvidence()
                ? FileLink.of(exports.offered(holdings.site().id(), Exporter.Of.RECORDS), base)
                : List.of();
    }

    private List<UUID> subjects(Desk desk, Version version) {
        return desk.readsEvidence() ? decisions.subjectsOf(version.id(), MOST_SUBJECTS) : List.of();
    }

    private List<PublicLink> links(VersionEntry shown) {
        var entry = holdings.catalog().entry(shown.row().key());
        return entry.flatMap(found -> found.edition(shown.row().number())
                        .filter(edition -> found.known(holdings.now()).contains(edition))
                        .map(edition -> Holdings.links(found, edition, "/versions/" + edition.number())))
                .orElse(List.of());
    }

    private static List<VersionTextView> texts(Version version) {
        String binding = version.document().bindingLocale();
        return version.texts().entrySet().stream()
                .sorted(Comparator.comparing(text -> !text.getKey().equals(binding)))
                .map(text -> new VersionTextView(
                        text.getKey(),
                        text.getKey().equals(binding),
                        text.getValue().title(),
                        text.getValue().summary(),
                        text.getValue().html(),
                        text.getValue().canonical(),
                        text.getValue().scheme(),
                        text.getValue().digest()))
                .toList();
    }
}
