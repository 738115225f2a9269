package org.prevail.document;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Documents and their versions, as stored. */
@Shared
public class Documents {
    private static final int CHUNK = 1_000;

    @PersistenceContext(unitName = "prevail")
    private EntityManager entities;

    public Optional<Document> find(long siteId, String key) {
        return entities.createQuery("select d from Document d where d.siteId = :site and d.key = :key", Document.class)
                .setParameter("site", siteId)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Document require(long siteId, String key) {
        return find(siteId, key).orElseThrow(() -> new Problem.Missing("document.unknown", key));
    }

    /** Oldest first. */
    public List<Document> all(long siteId) {
        return entities.createQuery("select d from Document d where d.siteId = :site order by d.id", Document.class)
                .setParameter("site", siteId)
                .getResultList();
    }

    /** Number order, texts loaded. */
    @Transactional
    public List<Version> versions(long documentId) {
        return entities.createQuery(
                        "select distinct v from Version v left join fetch v.texts where v.document.id = :document order by v.number",
                        Version.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    /** Texts loaded. */
    @Transactional
    public Optional<Version> version(long siteId, String key, int number) {
        return entities.createQuery(
                        "select distinct v from Version v left join fetch v.texts where v.document.siteId = :site and v.document.key = :key and v.number = :number",
                        Version.class)
                .setParameter("site", siteId)
                .setParameter("key", key)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Texts loaded. */
    @Transactional
    public Optional<Version> version(long versionId) {
        return entities.createQuery(
                        "select distinct v from Version v left join fetch v.texts where v.id = :id", Version.class)
                .setParameter("id", versionId)
                .getResultStream()
                .findFirst();
    }

    /** Several at once, of whatever documents, texts loaded; by id. */
    @Transactional
    public Map<Long, Version> versions(Collection<Long> versionIds) {
        var found = new HashMap<Long, Version>();
        chunks(Set.copyOf(versionIds))
                .forEach(ids -> entities.createQuery(
                                "select distinct v from Version v left join fetch v.texts where v.id in :ids",
                                Version.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .forEach(version -> found.put(version.id(), version)));
        return found;
    }

    public Version requireVersion(long siteId, String key, int number) {
        return version(siteId, key, number).orElseThrow(() -> new Problem.Missing("version.unknown", key, number));
    }

    /**
     * Versions that are to come into force after {@code now}, soonest first, announced or not. What is published
     * meanwhile is lacking in them, which an editor must be told (R3).
     */
    @Transactional
    public List<Version> scheduled(long documentId, Instant now) {
        return entities.createQuery(
                        "select v from Version v where v.document.id = :document and v.effectiveAt > :now and not exists"
                                + " (select w from Withdrawal w where w.version = v) order by v.effectiveAt",
                        Version.class)
                .setParameter("document", documentId)
                .setParameter("now", now)
                .getResultList();
    }

    /** Summaries of these versions by version and locale tag. */
    public Map<Long, Map<String, String>> summaries(Set<Long> versionIds) {
        var summaries = new HashMap<Long, Map<String, String>>();
        for (var some : chunks(versionIds)) {
            entities.createQuery(
                            "select v.id, key(t), t.summary from Version v join v.texts t where v.id in :ids",
                            Object[].class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> summaries
                            .computeIfAbsent((Long) row[0], id -> new HashMap<>())
                            .put((String) row[1], (String) row[2]));
        }
        return summaries;
    }

    /**
     * Writes what is pending and lets go of all that was loaded: where thousands are stored in one transaction each flush
     * would otherwise look through all before it.
     */
    void release() {
        entities.flush();
        entities.clear();
    }

    /** Not more names in one statement than any database takes. */
    private static List<List<Long>> chunks(Set<Long> ids) {
        var all = List.copyOf(ids);
        return IntStream.range(0, (all.size() + CHUNK - 1) / CHUNK)
                .mapToObj(i -> all.subList(i * CHUNK, Math.min(all.size(), (i + 1) * CHUNK)))
                .toList();
    }

    /** Locks the document's row: publications and withdrawals of one document happen one after the other (R3). */
    Document lock(Document document) {
        return entities.find(Document.class, document.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * When an act on a locked document happens: after all that are stored of it. Another node's clock may be ahead, and what
     * it published would otherwise take over again from what follows it here (R2).
     */
    Instant next(Document locked, MonotonicClock clock) {
        Stream.of(
                        "select v.publishedAt from Version v where v.document.id = :document order by v.publishedAt desc",
                        "select w.withdrawnAt from Withdrawal w where w.version.document.id = :document order by w.withdrawnAt desc")
                .flatMap(acts -> entities.createQuery(acts, Instant.class)
                        .setParameter("document", locked.id())
                        .setMaxResults(1)
                        .getResultStream())
                .forEach(latest -> clock.notBefore(latest.plusMillis(1)));
        return clock.instant();
    }

    int latestNumber(Document document) {
        var number = entities.createQuery(
                        "select max(v.number) from Version v where v.document.id = :document", Integer.class)
                .setParameter("document", document.id())
                .getSingleResult();
        return number == null ? 0 : number;
    }
}
