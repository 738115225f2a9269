package org.prevail.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/**
 * Brings the history of pages in: a document a page, a version a file, effective at the instant the file names and marked
 * as imported. All or nothing; the same again changes nothing.
 */
@Shared
public class Importing {
    private static final System.Logger LOG = System.getLogger(Importing.class.getName());

    private final Documents documents;
    private final Drafting drafting;
    private final Publishing publishing;
    private final Sites sites;
    private final CatalogRevision revision;
    private final Clock clock;

    @Inject
    Importing(
            Documents documents,
            Drafting drafting,
            Publishing publishing,
            Sites sites,
            CatalogRevision revision,
            MonotonicClock clock) {
        this.documents = documents;
        this.drafting = drafting;
        this.publishing = publishing;
        this.sites = sites;
        this.revision = revision;
        this.clock = clock;
    }

    /**
     * @param locale the binding locale of what is new
     * @param by who imports, at most 36 characters
     * @throws Problem.Invalid with one issue for each file that cannot be taken; its field is the file's name
     */
    @Transactional
    public ImportReport bringIn(long siteId, ImportArchive archive, String locale, String by) {
        var site = sites.require(siteId);
        if (!site.offers(locale)) {
            throw Problem.Invalid.of("locale", "locale.not-offered", locale, String.join(", ", site.locales()));
        }
        if (archive.isEmpty()) {
            throw Problem.Invalid.of("", "import.empty");
        }
        var plans = plans(site, archive, locale);
        var outcomes = new HashMap<String, ImportReport.File>();
        int created = 0;
        Instant now = clock.instant();
        for (var plan : plans) {
            created += plan.isNew() ? 1 : 0;
            store(siteId, plan, locale, now, by).forEach(file -> outcomes.put(file.name(), file));
            documents.release();
        }
        return report(archive, outcomes, created);
    }

    /** What is to be done for a page; a document that is there already stays locked. */
    private record Plan(boolean isNew, List<ImportPage.Planned> files) {}

    private List<Plan> plans(Site site, ImportArchive archive, String locale) {
        var issues = new ArrayList<>(archive.issues());
        Instant now = clock.instant();
        archive.files().stream()
                .filter(file -> file.name().instant().isAfter(now))
                .forEach(file -> issues.add(Issue.of(file.entry(), "import.future")));
        // Sorted by key: two imports at once lock the same documents in one order.
        Map<String, List<ImportArchive.File>> byKey = archive.files().stream()
                .collect(Collectors.groupingBy(file -> file.name().key(), TreeMap::new, Collectors.toList()));
        var plans = new ArrayList<Plan>();
        byKey.forEach((key, files) -> {
            var document = documents.find(site.id(), key).map(documents::lock);
            var versions =
                    document.map(existing -> documents.versions(existing.id())).orElse(List.of());
            var page = new ImportPage(locale, document, versions);
            plans.add(new Plan(document.isEmpty(), page.plan(files)));
            issues.addAll(page.issues());
            documents.release();
        });
        if (!issues.isEmpty()) {
            throw new Problem.Invalid(onePerFile(issues));
        }
        return plans;
    }

    private static List<Issue> onePerFile(List<Issue> issues) {
        var first = new LinkedHashMap<String, Issue>();
        issues.forEach(issue -> first.putIfAbsent(issue.field(), issue));
        return List.copyOf(first.values());
    }

    private List<ImportReport.File> store(long siteId, Plan plan, String locale, Instant now, String by) {
        var name = plan.files().get(0).file().name();
        var placement = new Placement(name.scope(), Audience.EVERYONE, Relation.STANDS_ALONE, Asks.NOTHING, 0);
        var document = plan.isNew()
                ? drafting.store(siteId, name.key(), name.kind(), locale, placement)
                : documents.require(siteId, name.key());
        int latest = documents.latestNumber(document);
        var stored = new ArrayList<ImportReport.File>();
        for (var planned : plan.files()) {
            int number = planned.there().map(Version::number).orElse(latest + 1);
            if (planned.text().isPresent()) {
                latest = number;
                publishing.store(version(document, number, placement, planned, locale, now, by), true);
            }
            stored.add(new ImportReport.File(
                    planned.file().entry(),
                    document.key(),
                    number,
                    planned.file().name().instant(),
                    planned.text().isPresent() ? ImportReport.Outcome.IMPORTED : ImportReport.Outcome.UNCHANGED));
        }
        return stored;
    }

    private static Version version(
            Document document,
            int number,
            Placement placement,
            ImportPage.Planned planned,
            String locale,
            Instant now,
            String by) {
        var at = planned.file().name().instant();
        var edition = new Edition(placement, "", Map.of(locale, planned.text().orElseThrow()));
        return new Version(document, number, edition, new Instants(now, at, at, Optional.empty(), true), by);
    }

    private ImportReport report(ImportArchive archive, Map<String, ImportReport.File> outcomes, int created) {
        var files =
                archive.files().stream().map(file -> outcomes.get(file.entry())).toList();
        int added = (int) files.stream()
                .filter(file -> file.outcome() == ImportReport.Outcome.IMPORTED)
                .count();
        if (added > 0) {
            revision.raise();
        }
        LOG.log(System.Logger.Level.INFO, "imported {0} versions, {1} documents are new", added, created);
        return new ImportReport(files, created, added);
    }
}
