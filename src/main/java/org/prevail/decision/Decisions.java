package org.prevail.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.platform.RecentIds;
import org.prevail.platform.Shared;
import org.prevail.platform.TimeOrdered;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.precedence.Catalog;
import org.prevail.precedence.Catalogs;
import org.prevail.subject.SubjectsChanged;

/** Decisions as recorded. Linked pseudonyms count as one subject. Thread-safe. */
@Shared
public class Decisions {
    private static final String COUNT = """
            select decision, count(*) from (
              select d.decision, row_number() over (
                partition by coalesce(l.to_subject, d.subject) order by d.decided_at desc, d.number desc) as age
              from decision d left join subject_link l on l.from_subject = d.subject
              where d.version_id = ?) latest
            where age = 1 group by decision""";
    private static final String SUBJECTS = """
            select coalesce(l.to_subject, acts.subject) as person, max(acts.at) as latest from (
              select subject, decided_at as at from decision where version_id = ?
              union all select subject, presented_at from presentation where version_id = ?) acts
            left join subject_link l on l.from_subject = acts.subject
            group by coalesce(l.to_subject, acts.subject) order by latest desc, person limit ?""";

    private static final Duration KEPT = Duration.ofMinutes(10);

    /** Also of those who decided nothing: a known visitor costs no query. */
    private final Cache<UUID, List<Decision>> known = Caffeine.newBuilder()
            .maximumSize(200_000)
            .expireAfterWrite(KEPT)
            // Waking another thread costs more than the tidying itself.
            .executor(Runnable::run)
            .build();

    /** Pseudonyms made just now, of which nothing can be stored; most never come back. */
    private final RecentIds beginners = new RecentIds(100_000);

    /** The account a pseudonym in {@link #known} is linked to. */
    private final Cache<UUID, UUID> owners =
            Caffeine.newBuilder().maximumSize(400_000).executor(Runnable::run).build();

    private final Jdbc jdbc;
    private final Catalogs catalogs;
    private final Clock clock;

    @Inject
    public Decisions(Jdbc jdbc, Catalogs catalogs, Clock clock) {
        this.jdbc = jdbc;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** Everything the subject (and those linked to it) decided, in its order; served from memory where nothing changed. */
    public List<Decision> of(UUID subject) {
        if (beginners.contains(subject)
                && TimeOrdered.made(subject).isAfter(clock.instant().minus(KEPT))) {
            return List.of();
        }
        // A load under way holds its key: an invalidation waits for it and removes what it read.
        return known.get(subject, this::read);
    }

    /** Says that this pseudonym was made just now, so that nothing has to be looked up for it. */
    public void begin(UUID freshPseudonym) {
        beginners.add(freshPseudonym);
    }

    public Optional<Decision> byReceipt(String receipt) {
        return jdbc.transaction(connection -> DecisionRows.byReceipt(connection, receipt));
    }

    /** On several versions, oldest first, at most {@code limit}; each subject by its own pseudonym. */
    public List<Decision> ofVersions(Set<Long> versions, int limit) {
        return jdbc.transaction(connection -> DecisionRows.ofVersions(connection, versions, limit));
    }

    /** How many subjects' latest decision on a version was this. Every verdict is there. */
    public Map<Verdict, Long> count(long versionId) {
        var counts = new EnumMap<Verdict, Long>(Verdict.class);
        for (var verdict : Verdict.values()) {
            counts.put(verdict, 0L);
        }
        jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(COUNT)) {
                query.setLong(1, versionId);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        counts.put(Verdict.valueOf(rows.getString(1)), rows.getLong(2));
                    }
                }
            }
            return counts;
        });
        return counts;
    }

    /** Subjects that decided on or were shown a version, latest act first, at most {@code limit}. */
    public List<UUID> subjectsOf(long versionId, int limit) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(SUBJECTS)) {
                query.setLong(1, versionId);
                query.setLong(2, versionId);
                query.setInt(3, limit);
                var subjects = new ArrayList<UUID>();
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        subjects.add(rows.getObject(1, UUID.class));
                    }
                }
                return subjects;
            }
        });
    }

    /** Acceptances that still stand: not declined, withdrawn since. Several of one document where its text changed. */
    public List<Decision> standing(UUID subject) {
        return standing(catalogs.current(), of(subject));
    }

    static List<Decision> standing(Catalog catalog, List<Decision> all) {
        return all.stream()
                .filter(decision -> decision.verdict() == Verdict.ACCEPTED
                        && course(catalog, all, decision.versionId()).stands(decision))
                .toList();
    }

    /** What of these concerns a version's document; the version alone where this node does not know it yet. */
    static Course course(Catalog catalog, List<Decision> all, long versionId) {
        return catalog.entryOfVersion(versionId)
                .map(document -> Course.of(document, all))
                .orElseGet(() -> new Course(all.stream()
                        .filter(decision -> decision.versionId() == versionId)
                        .toList()));
    }

    /** The subject's decisions changed: read again when asked for, and for the account it is linked to. */
    void forget(UUID subject) {
        beginners.remove(subject);
        known.invalidate(subject);
        var owner = owners.getIfPresent(subject);
        if (owner != null) {
            known.invalidate(owner);
        }
    }

    void onChange(@Observes SubjectsChanged changed) {
        changed.subjects().forEach(this::forget);
    }

    private List<Decision> read(UUID subject) {
        var decisions = jdbc.transaction(connection -> DecisionRows.of(connection, subject));
        decisions.stream()
                .map(Decision::subject)
                .filter(linked -> !linked.equals(subject))
                .forEach(linked -> owners.put(linked, subject));
        return decisions;
    }
}
