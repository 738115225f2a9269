package org.prevail.document;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.prevail.evidence.Act;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** Turns texts into an immutable version: one transaction that sees what it publishes (R3). */
@Shared
public class Publishing {
    private static final System.Logger LOG = System.getLogger(Publishing.class.getName());

    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    private final Documents documents;
    private final Drafts drafts;
    private final Sites sites;
    private final CatalogRevision revision;
    private final EvidenceLog evidence;
    private final MonotonicClock clock;

    @Inject
    Publishing(
            Documents documents,
            Drafts drafts,
            Sites sites,
            CatalogRevision revision,
            EvidenceLog evidence,
            MonotonicClock clock) {
        this.documents = documents;
        this.drafts = drafts;
        this.sites = sites;
        this.revision = revision;
        this.evidence = evidence;
        this.clock = clock;
    }

    /**
     * Drafts and publishes in one.
     *
     * @param by the subject id of who publishes
     * @throws Problem.Conflict if {@code after} is no longer the latest, or the instant is taken
     * @throws Problem.Invalid naming every issue at once
     */
    @Transactional
    public Version publish(long siteId, String key, Publication publication, String by) {
        var document = documents.lock(documents.require(siteId, key));
        return publish(document, publication, by);
    }

    /** What a person would have to mend in it first; stores nothing and locks nothing. */
    public List<Issue> issues(Document document, Publication publication) {
        var checks = new PublishChecks();
        checks.instants(Schedule.of(publication), clock.instant());
        checks.texts(sites.require(document.siteId()), document, publication.texts());
        checks.note(publication.changeNote());
        return checks.issues();
    }

    /** What would have to be mended in the instants alone, as things stand now. */
    public List<Issue> issues(Document document, Schedule schedule) {
        var checks = new PublishChecks();
        checks.instants(schedule, clock.instant());
        checks.free(schedule, documents.scheduled(document.id(), clock.instant()));
        return checks.issues();
    }

    /**
     * Publishes a draft as its editor saw it and removes it.
     *
     * @param seen the draft's revision the editor saw; any other means somebody changed it since
     * @param stillSame locales whose unchanged translation the editor states still says the same (R4); an unchanged
     *     translation of a changed binding text is left out otherwise
     */
    @Transactional
    public Version publishDraft(
            long siteId, long draftId, long seen, Set<String> stillSame, Schedule schedule, String by) {
        var draft = drafts.requireAt(siteId, draftId, seen);
        var document = documents.lock(draft.document());
        var texts = new Translations(documents.versions(document.id()), document.bindingLocale())
                .toPublish(draft.texts(), stillSame);
        var version = publish(
                document,
                new Publication(
                        Optional.empty(),
                        texts,
                        draft.changeNote(),
                        schedule.effectiveFrom(),
                        schedule.announcedAt(),
                        schedule.graceUntil(),
                        Optional.of(draft.placement())),
                by);
        entities.remove(draft);
        entities.flush();
        return version;
    }

    /**
     * Returning to an older text: the same texts again as the next version, in one step. As they are stored, so that those who
     * accepted them are asked by no renderer that was changed since (R12).
     *
     * @param after the latest version the editor knew
     */
    @Transactional
    public Version publishAgain(long siteId, String key, int number, int after, String note, String by) {
        var older = documents.requireVersion(siteId, key, number);
        var document = documents.lock(older.document());
        return publish(
                document,
                Publication.now(older.sources(), note).after(after),
                (checks, site) -> checks.again(site, older.texts()),
                by);
    }

    private Version publish(Document document, Publication publication, String by) {
        return publish(document, publication, (checks, site) -> checks.texts(site, document, publication.texts()), by);
    }

    private Version publish(
            Document document,
            Publication publication,
            BiFunction<PublishChecks, Site, Map<String, Text>> texts,
            String by) {
        int latest = documents.latestNumber(document);
        publication.after().filter(after -> after != latest).ifPresent(after -> {
            throw new Problem.Conflict("version.stale", after, latest);
        });
        var checks = new PublishChecks();
        Instant now = documents.next(document, clock);
        var instants = checks.instants(Schedule.of(publication), now);
        var ready = texts.apply(checks, sites.require(document.siteId()));
        checks.note(publication.changeNote());
        checks.require();
        var placement = publication.placement().orElseGet(document::placement);
        var edition = new Edition(placement, publication.changeNote(), ready);
        var version = new Version(document, latest + 1, edition, instants, by);
        store(version, publication.effectiveFrom().isPresent());
        document.place(placement);
        revision.raise();
        return version;
    }

    /** Also the import's way: stores an already checked version with its evidence. */
    void store(Version version, boolean instantWasChosen) {
        entities.persist(version);
        entities.flush();
        takeInstant(version, instantWasChosen);
        evidence.append(entities, Act.of("PUBLICATION", null, version.publishedAt(), PublicationFacts.of(version)));
        LOG.log(
                System.Logger.Level.INFO,
                "published document {0} version {1}",
                Long.toString(version.document().id()),
                Integer.toString(version.number()));
    }

    /** The primary key of version_instant refuses a second version at one instant, also from another node (R2). */
    private void takeInstant(Version version, boolean chosen) {
        int taken = entities.createNativeQuery(
                        "insert into version_instant (document_id, effective_at, version_id) values (?, ?, ?) on conflict do nothing")
                .setParameter(1, version.document().id())
                .setParameter(2, Jdbc.utc(version.effectiveAt()))
                .setParameter(3, version.id())
                .executeUpdate();
        if (taken == 0) {
            throw chosen
                    ? new Problem.Conflict("instant.taken", version.effectiveAt())
                    : new Problem.Conflict("instant.just-taken");
        }
    }

    /** When a draft is to become known and to take effect; absent is at once. */
    public record Schedule(
            Optional<Instant> effectiveFrom, Optional<Instant> announcedAt, Optional<Instant> graceUntil) {
        public static final Schedule NOW = new Schedule(Optional.empty(), Optional.empty(), Optional.empty());

        static Schedule of(Publication publication) {
            return new Schedule(publication.effectiveFrom(), publication.announcedAt(), publication.graceUntil());
        }
    }
}
