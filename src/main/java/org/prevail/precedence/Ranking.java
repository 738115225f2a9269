package org.prevail.precedence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.prevail.document.Relation;
import org.prevail.spi.PrecedenceRule.Change.Act;

/**
 * The order of R6, and its reasons (R7): deeper scope, narrower audience, terms before policy, the version's order, key.
 */
final class Ranking {
    /** A document in force at the place, not yet ranked. */
    record Candidate(Entry entry, Edition edition, Optional<Ruled> ruled) {
        Candidate(Entry entry, Edition edition) {
            this(entry, edition, Optional.empty());
        }

        Candidate ruled(Act act, Reason reason) {
            return new Candidate(entry, edition, Optional.of(new Ruled(act, reason)));
        }

        private boolean wasMade(Act act) {
            return ruled.filter(by -> by.act() == act).isPresent();
        }
    }

    /** What a plug-in's rule did to a candidate last, and why. */
    record Ruled(Act act, Reason reason) {}

    static final Comparator<Candidate> ORDER = Comparator.<Candidate>comparingInt(Ranking::depth)
            .reversed()
            .thenComparing(
                    Comparator.<Candidate>comparingInt(Ranking::narrowness).reversed())
            .thenComparing(
                    Comparator.<Candidate>comparingInt(c -> c.entry().kind().ordinal())
                            .reversed())
            .thenComparingInt(c -> c.edition().placement().order())
            .thenComparing(c -> c.entry().key());

    private Ranking() {}

    private static int depth(Candidate candidate) {
        return candidate.edition().placement().scope().depth();
    }

    private static int narrowness(Candidate candidate) {
        return candidate.edition().placement().audience().narrowness();
    }

    /** Links with reasons: each says what put it before the next, the last that nothing is below it. */
    static List<Chain.Link> links(List<Candidate> ranked) {
        var links = new ArrayList<Chain.Link>(ranked.size());
        for (int i = 0; i < ranked.size(); i++) {
            var candidate = ranked.get(i);
            var reasons = new ArrayList<Reason>(2);
            if (i + 1 < ranked.size()) {
                reasons.add(before(candidate, ranked.get(i + 1)));
            } else {
                reasons.add(Reason.of(i == 0 ? "only" : "last", scope(candidate)));
            }
            if (candidate.edition().placement().relation() == Relation.REPLACES) {
                reasons.add(Reason.of("replaces", scope(candidate)));
            }
            candidate
                    .ruled()
                    .map(Ruled::reason)
                    .filter(reason -> !reasons.contains(reason))
                    .ifPresent(reasons::add);
            links.add(new Chain.Link(i + 1, candidate, List.copyOf(reasons)));
        }
        return List.copyOf(links);
    }

    static Reason before(Candidate higher, Candidate lower) {
        if (higher.wasMade(Act.FIRST)) {
            return higher.ruled().get().reason();
        }
        if (lower.wasMade(Act.LAST) || lower.wasMade(Act.ADD)) {
            return lower.ruled().get().reason();
        }
        if (depth(higher) != depth(lower)) {
            return Reason.of("deeper-scope", scope(higher), scope(lower));
        }
        if (narrowness(higher) != narrowness(lower)) {
            return Reason.of("narrower-audience", audience(higher), audience(lower));
        }
        if (higher.entry().kind() != lower.entry().kind()) {
            return Reason.of("terms-before-policy");
        }
        if (higher.edition().placement().order() != lower.edition().placement().order()) {
            return Reason.of(
                    "order",
                    higher.edition().placement().order(),
                    lower.edition().placement().order());
        }
        return Reason.of("key", higher.entry().key(), lower.entry().key());
    }

    private static String scope(Candidate candidate) {
        return candidate.edition().placement().scope().path();
    }

    private static String audience(Candidate candidate) {
        return candidate.edition().placement().audience().name();
    }
}
