package org.prevail.precedence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.document.Audience;
import org.prevail.document.Relation;
import org.prevail.precedence.Ranking.Candidate;
import org.prevail.spi.PrecedenceRule.Change;
import org.prevail.spi.PrecedenceRule.Change.Act;
import org.prevail.spi.PrecedenceRule.Ruling;

/** Makes the changes of one ruling, within what a rule may. Not thread-safe; for one resolution. */
final class Amendment {
    private final SiteCatalog catalog;
    private final Set<Audience> audiences;
    private final Instant at;
    private final Instant known;
    private final List<Candidate> ranked;
    private final List<Candidate> alone;
    private final List<Candidate> struck;
    private final Facts facts;

    Amendment(Found found, SiteCatalog catalog, Set<Audience> audiences, Instant at, Instant known) {
        this.catalog = catalog;
        this.audiences = audiences;
        this.at = at;
        this.known = known;
        this.ranked = new ArrayList<>(found.ranked());
        this.alone = new ArrayList<>(found.alone());
        this.struck = new ArrayList<>(found.struck());
        this.facts = found.facts();
    }

    void make(String plugin, Ruling ruling) {
        for (Change change : ruling.changes()) {
            make(change, Reason.ruled(plugin, change.reason()));
        }
    }

    Found found() {
        return new Found(ranked, alone, struck, facts);
    }

    private void make(Change change, Reason reason) {
        if (change.act() == Act.ADD) {
            elsewhere(change.document()).ifPresent(candidate -> ranked.add(candidate.ruled(Act.ADD, reason)));
            return;
        }
        take(ranked, change.document()).ifPresent(candidate -> {
            var ruled = candidate.ruled(change.act(), reason);
            switch (change.act()) {
                case FIRST -> ranked.add(0, ruled);
                case LAST -> ranked.add(ruled);
                default -> struck.add(ruled);
            }
        });
        if (change.act() == Act.STRIKE) {
            take(alone, change.document()).ifPresent(candidate -> struck.add(candidate.ruled(Act.STRIKE, reason)));
        }
    }

    private static Optional<Candidate> take(List<Candidate> from, String key) {
        var found = from.stream()
                .filter(candidate -> candidate.entry().key().equals(key))
                .findFirst();
        found.ifPresent(from::remove);
        return found;
    }

    /** In force, known to whoever asks, binding them, part of no chain only because of its place. */
    private Optional<Candidate> elsewhere(String key) {
        boolean here =
                ranked.stream().anyMatch(candidate -> candidate.entry().key().equals(key));
        return catalog.entry(key)
                .filter(entry -> !here)
                .flatMap(entry -> Optional.ofNullable(entry.inForceOrNull(at, known))
                        .filter(edition -> edition.placement().relation() != Relation.STANDS_ALONE
                                && edition.placement().audience().binds(audiences))
                        .map(edition -> new Candidate(entry, edition)));
    }
}
