package org.prevail.precedence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.document.Audience;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Problem;

/** One site's documents at one catalog revision. Immutable and thread-safe; resolving makes no query. */
public final class SiteCatalog {
    private static final Amending NOTHING = (found, catalog, place, audiences, at, known) -> found;

    private final long site;
    private final Map<String, Entry> byKey;
    private final Map<String, List<Entry>> byScope;
    private final Map<Long, Entry> byVersion;
    private final TurningPoints turningPoints;
    private final Amending amending;

    /** @param site its id */
    public SiteCatalog(long site, Collection<Entry> entries) {
        this(site, entries, NOTHING);
    }

    private SiteCatalog(SiteCatalog other, Amending amending) {
        site = other.site;
        byKey = other.byKey;
        byScope = other.byScope;
        byVersion = other.byVersion;
        turningPoints = other.turningPoints;
        this.amending = amending;
    }

    private SiteCatalog(long site, Collection<Entry> entries, Amending amending) {
        this.site = site;
        this.amending = amending;
        byKey = new LinkedHashMap<>();
        byScope = new HashMap<>();
        byVersion = new HashMap<>();
        for (Entry entry :
                entries.stream().sorted(Comparator.comparing(Entry::key)).toList()) {
            byKey.put(entry.key(), entry);
            entry.editions().forEach(edition -> byVersion.put(edition.versionId(), entry));
            entry.editions().stream()
                    .map(edition -> edition.placement().scope().path())
                    .distinct()
                    .forEach(scope -> byScope.computeIfAbsent(scope, s -> new ArrayList<>())
                            .add(entry));
        }
        turningPoints = new TurningPoints(entries);
    }

    /** This catalog as if one document were so: to say beforehand what an act brings about. */
    public SiteCatalog with(Entry changed) {
        var entries = new HashMap<>(byKey);
        entries.put(changed.key(), changed);
        return new SiteCatalog(site, entries.values(), amending);
    }

    /** The same documents, with what is found at a place changed before it is told. */
    SiteCatalog amended(Amending by) {
        return new SiteCatalog(this, by);
    }

    public long site() {
        return site;
    }

    public Optional<Entry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @throws Problem.Missing if the public may know of no such document at {@code now} (R5) */
    public Entry requireKnown(String key, Instant now) {
        return entry(key)
                .filter(entry -> !entry.known(now).isEmpty())
                .orElseThrow(() -> new Problem.Missing("document.unknown", key));
    }

    public Optional<Entry> entryOfVersion(long versionId) {
        return Optional.ofNullable(byVersion.get(versionId));
    }

    /** By key. */
    public List<Entry> entries() {
        return List.copyOf(byKey.values());
    }

    /**
     * The interval around {@code at} within which nothing public changes by itself, named by how many turning points lie
     * at or before it.
     */
    public int epoch(Instant at) {
        return turningPoints.until(at);
    }

    /** The latest instant, not after {@code at}, at which something public changed. */
    Optional<Instant> turnedAt(Instant at) {
        return turningPoints.latest(at);
    }

    /**
     * What governs at a place (R6). What was not announced by {@code known} does not count; null counts everything.
     */
    public Chain resolve(Scope place, Set<Audience> audiences, Instant at, Instant known) {
        var candidates = new ArrayList<Ranking.Candidate>();
        var alone = new ArrayList<Ranking.Candidate>();
        for (String scope = place.path(); ; scope = scope.substring(0, Math.max(0, scope.lastIndexOf('/')))) {
            for (Entry entry : byScope.getOrDefault(scope, List.of())) {
                Edition edition = entry.inForceOrNull(at, known);
                if (edition != null
                        && edition.placement().scope().path().equals(scope)
                        && edition.placement().audience().binds(audiences)) {
                    (edition.placement().relation() == Relation.STANDS_ALONE ? alone : candidates)
                            .add(new Ranking.Candidate(entry, edition));
                }
            }
            if (scope.isEmpty()) {
                break;
            }
        }
        candidates.sort(Ranking.ORDER);
        alone.sort(Ranking.ORDER);
        var found = new Found(candidates, alone, List.of(), Facts.NONE);
        return chain(amending.amend(found, this, place, audiences, at, known), place, audiences, at);
    }

    private static Chain chain(Found found, Scope place, Set<Audience> audiences, Instant at) {
        var ranked = found.ranked();
        int end = 0;
        while (end < ranked.size() && ranked.get(end).edition().placement().relation() != Relation.REPLACES) {
            end++;
        }
        end = Math.min(end + 1, ranked.size());
        return new Chain(
                place,
                audiences,
                at,
                Ranking.links(ranked.subList(0, end)),
                plain(found.alone(), "stands-alone"),
                plain(ranked.subList(end, ranked.size()), "replaced"),
                found.struck().stream()
                        .map(c -> new Chain.Link(
                                0, c, List.of(c.ruled().orElseThrow().reason())))
                        .toList(),
                found.facts());
    }

    private static List<Chain.Link> plain(List<Ranking.Candidate> candidates, String reason) {
        return candidates.stream()
                .map(c -> new Chain.Link(
                        0, c, List.of(Reason.of(reason, c.edition().placement().scope()))))
                .toList();
    }

    /**
     * Documents in force strictly within {@code scope} that take precedence there over what stands at {@code scope}; not those
     * a rule leaves out for these readers.
     */
    public Stream<Ranked> within(Scope scope, Set<Audience> audiences, Instant at) {
        return byKey.values().stream()
                .flatMap(entry -> entry.inForce(at).stream().map(edition -> new Ranked(entry, edition)))
                .filter(ranked -> {
                    var placement = ranked.edition().placement();
                    return placement.relation() != Relation.STANDS_ALONE
                            && !placement.scope().equals(scope)
                            && scope.contains(placement.scope());
                })
                .filter(ranked -> amending == NOTHING || !struck(ranked, audiences, at))
                .sorted(Comparator.comparing((Ranked ranked) ->
                                ranked.edition().placement().scope().path())
                        .thenComparing(ranked -> ranked.entry().key()));
    }

    private boolean struck(Ranked ranked, Set<Audience> audiences, Instant at) {
        return resolve(ranked.edition().placement().scope(), audiences, at, at).struck().stream()
                .anyMatch(link -> link.entry() == ranked.entry());
    }

    /** A document with its version in force. */
    public record Ranked(Entry entry, Edition edition) {}
}
