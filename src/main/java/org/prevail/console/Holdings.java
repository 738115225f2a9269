package org.prevail.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prevail.console.view.PublicLink;
import org.prevail.console.view.Title;
import org.prevail.console.view.VersionRow;
import org.prevail.document.Document;
import org.prevail.document.Documents;
import org.prevail.document.Drafts;
import org.prevail.document.Site;
import org.prevail.platform.MonotonicClock;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.Facts;
import org.prevail.precedence.Rules;
import org.prevail.precedence.SiteCatalog;
import org.prevail.web.Visit;

/** The site's documents as they are at one instant, the same during the whole request. */
@RequestScoped
class Holdings {
    private final Visit visit;
    private final Documents documents;
    private final Catalogs catalogs;
    private final Rules rules;
    private final MonotonicClock clock;
    private final Drafts drafts;
    private SiteCatalog catalog;
    private Map<String, String> draftTitles;
    private Instant now;

    @Inject
    Holdings(Visit visit, Documents documents, Catalogs catalogs, Rules rules, Drafts drafts, MonotonicClock clock) {
        this.rules = rules;
        this.visit = visit;
        this.documents = documents;
        this.catalogs = catalogs;
        this.drafts = drafts;
        this.clock = clock;
    }

    Site site() {
        return visit.site();
    }

    Instant now() {
        if (now == null) {
            now = clock.instant();
        }
        return now;
    }

    SiteCatalog catalog() {
        if (catalog == null) {
            catalog = catalog(Facts.NONE);
        }
        return catalog;
    }

    /** As rules of plug-ins have it for a request of which these are known, whatever is known of this one. */
    SiteCatalog catalog(Facts facts) {
        return rules.over(catalogs.current().site(site().id()), facts, now());
    }

    Document document(String key) {
        return documents.require(site().id(), key);
    }

    /** Every document, with or without a version; oldest first. */
    List<Document> documents() {
        return documents.all(site().id());
    }

    /** The document with its versions; one that has none may not be in the catalog yet. */
    Entry entry(Document document) {
        return catalog()
                .entry(document.key())
                .orElseGet(() ->
                        new Entry(document.id(), document.key(), document.kind(), document.bindingLocale(), List.of()));
    }

    /** What it is called now: in force, else last published, else in its draft, else by its key. */
    Title title(Entry entry) {
        return entry.inForce(now())
                .or(() -> entry.editions().stream().reduce((earlier, later) -> later))
                .map(edition -> title(entry, edition))
                .or(() -> Optional.ofNullable(draftTitles().get(entry.key()))
                        .filter(title -> !title.isBlank())
                        .map(title -> new Title(title, entry.bindingLocale())))
                .orElseGet(() -> new Title(entry.key(), visit.locale()));
    }

    /** By key; asked for only where nothing is published yet. */
    private Map<String, String> draftTitles() {
        if (draftTitles == null) {
            var titles = drafts.titles(site().id());
            draftTitles = drafts.all(site().id()).stream()
                    .collect(Collectors.toMap(
                            draft -> draft.document().key(),
                            draft -> titles.getOrDefault(draft.id(), ""),
                            (newer, older) -> newer));
        }
        return draftTitles;
    }

    Title title(Entry entry, Edition edition) {
        String shown = edition.localeShown(visit.locale(), entry.bindingLocale());
        return new Title(edition.texts().get(shown).title(), shown);
    }

    VersionRow row(Entry entry, Edition edition) {
        return new VersionRow(
                entry.key(),
                title(entry, edition),
                edition.number(),
                Standings.of(entry, edition, now()),
                edition.placement().scope().path(),
                edition.publishedAt(),
                edition.announcedAt(),
                edition.effectiveAt(),
                edition.announcedBy(now()),
                edition.importedAt(),
                entry.notes(edition));
    }

    Optional<VersionRow> inForce(Entry entry) {
        return entry.inForce(now()).map(edition -> row(entry, edition));
    }

    List<VersionRow> scheduled(Entry entry) {
        return entry.scheduled(now()).stream()
                .map(edition -> row(entry, edition))
                .toList();
    }

    Optional<VersionRow> ofVersion(long versionId) {
        return catalog()
                .entryOfVersion(versionId)
                .flatMap(entry -> entry.byVersionId(versionId).map(edition -> row(entry, edition)));
    }

    /** Where the public reads a document, or one version of it; in every language it has. */
    static List<PublicLink> links(Entry entry, Edition edition, String rest) {
        return edition.texts().keySet().stream()
                .sorted(java.util.Comparator.comparing((String locale) -> !locale.equals(entry.bindingLocale())))
                .map(locale -> new PublicLink(locale, "/" + locale + "/" + entry.key() + rest))
                .toList();
    }
}
