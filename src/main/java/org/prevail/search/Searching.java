package org.prevail.search;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

/**
 * Searches what the public may know (R5): what is in force, what is announced and what was. Whom a document binds does not
 * matter, since that says nothing of who may read it. Thread-safe.
 */
@Shared
public class Searching {
    public static final int LONGEST_QUERY = 200;
    public static final int MOST_WORDS = 8;
    public static final int MOST_DOCUMENTS = 20;
    /** Of each, where several documents are listed. */
    public static final int MOST_CLAUSES = 3;
    /** Where one document is searched. */
    public static final int MOST_CLAUSES_OF_ONE = 50;

    private final Shelf shelf;

    @Inject
    Searching(Shelf shelf) {
        this.shelf = shelf;
    }

    private record Scored(Entry entry, List<ScoredClause> clauses) {
        /** What is in force goes before everything that is not. */
        int score() {
            return clauses.get(0).rank();
        }
    }

    private record ScoredClause(Clause clause, List<Edition> editions, boolean inForce, int score) {
        int rank() {
            return score + (inForce ? 100 : 0);
        }
    }

    /**
     * @param locale the reader's: each version is searched in the language they would be shown (R4)
     * @param only the key of the one document to be searched, if only one is
     */
    public Found search(SiteCatalog catalog, String query, String locale, Optional<String> only, Instant now) {
        var wanted = Wanted.of(query);
        if (wanted.isNothing()) {
            return new Found(List.of(), 0, wanted.cut(), true);
        }
        var entries = only.map(key -> catalog.entry(key).stream().toList()).orElseGet(catalog::entries);
        boolean complete = hold(entries, now);
        var scored = entries.stream()
                .map(entry -> new Scored(entry, clauses(entry, wanted, locale, now)))
                .filter(found -> !found.clauses().isEmpty())
                .sorted(Comparator.comparing(Scored::score).reversed())
                .toList();
        int most = only.isPresent() ? MOST_CLAUSES_OF_ONE : MOST_CLAUSES;
        var listed = scored.stream()
                .limit(MOST_DOCUMENTS)
                .map(found -> inDocument(found, wanted, most))
                .toList();
        return new Found(listed, scored.size(), wanted.cut(), complete);
    }

    private boolean hold(List<Entry> entries, Instant now) {
        var inForce = new ArrayList<Edition>();
        var others = new ArrayList<Edition>();
        for (var entry : entries) {
            var current = entry.inForce(now, now);
            current.ifPresent(inForce::add);
            entry.known(now).stream()
                    .filter(edition -> !current.equals(Optional.of(edition)))
                    .forEach(others::add);
        }
        others.sort(Comparator.comparing(Edition::effectiveAt).reversed());
        return shelf.hold(inForce, others);
    }

    private List<ScoredClause> clauses(Entry entry, Wanted wanted, String locale, Instant now) {
        var current = entry.inForce(now, now);
        var editions = new ArrayList<>(entry.known(now));
        editions.sort(Comparator.comparing((Edition edition) -> !current.equals(Optional.of(edition)))
                .thenComparing(Edition::effectiveAt, Comparator.reverseOrder()));
        var saying = new LinkedHashMap<Clause, List<Edition>>();
        var read = new IdentityHashMap<Clause, Boolean>();
        for (var edition : editions) {
            for (var clause : shelf.clauses(edition, edition.localeShown(locale, entry.bindingLocale()))) {
                if (read.computeIfAbsent(clause, unread -> wanted.saidIn(unread.folded()))) {
                    saying.computeIfAbsent(clause, first -> new ArrayList<>()).add(edition);
                }
            }
        }
        return saying.entrySet().stream()
                .map(said -> new ScoredClause(
                        said.getKey(),
                        said.getValue(),
                        current.equals(Optional.of(said.getValue().get(0))),
                        wanted.score(said.getKey())))
                .sorted(Comparator.comparing(ScoredClause::rank).reversed())
                .toList();
    }

    private static Found.InDocument inDocument(Scored found, Wanted wanted, int most) {
        var clauses = found.clauses().stream()
                .limit(most)
                .map(said -> new Found.InClause(
                        said.clause(),
                        said.editions(),
                        said.inForce(),
                        Excerpt.ofAll(said.clause().heading(), wanted),
                        Excerpt.of(said.clause(), wanted)))
                .toList();
        return new Found.InDocument(found.entry(), clauses, found.clauses().size());
    }
}
