package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.document.Site;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Chain;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;
import org.prevail.web.Visit;

/**
 * The catalog as who asks may know it: what is not announced, by publishers alone (R5), wherever an answer is made of it.
 */
@RequestScoped
public class Known {
    private final Asker asker;
    private final Visit visit;
    private final SiteCatalog catalog;
    private final Instant now;

    @Inject
    Known(Asker asker, Visit visit, Catalogs catalogs, MonotonicClock clock) {
        this.asker = asker;
        this.visit = visit;
        this.now = clock.instant();
        this.catalog = visit.catalog(catalogs.current(), now);
    }

    Site site() {
        return visit.site();
    }

    SiteCatalog catalog() {
        return catalog;
    }

    /** One instant for the whole answer. */
    Instant now() {
        return now;
    }

    /** By key. A document with nothing announced is none, to all but publishers. */
    List<Entry> entries() {
        return catalog.entries().stream().filter(this::isKnown).toList();
    }

    Entry require(String key) {
        return catalog.entry(key).filter(this::isKnown).orElseThrow(() -> new Problem.Missing("document.unknown", key));
    }

    List<Edition> editions(Entry entry) {
        return asker.publishes() ? entry.editions() : entry.known(now);
    }

    Edition require(Entry entry, String number) {
        return editions(entry).stream()
                .filter(edition -> Integer.toString(edition.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Problem.Missing("version.unknown", entry.key(), number));
    }

    Optional<Edition> inForce(Entry entry, Instant at) {
        return asker.publishes() ? entry.inForce(at) : entry.inForce(at, now);
    }

    List<Edition> upcoming(Entry entry) {
        return asker.publishes() ? entry.scheduled(now) : entry.upcoming(now);
    }

    Chain chain(Scope place, Set<Audience> audiences, Instant at) {
        return catalog.resolve(place, audiences, at, asker.publishes() ? null : now);
    }

    boolean toPublisher() {
        return asker.publishes();
    }

    private boolean isKnown(Entry entry) {
        return asker.publishes() || !entry.known(now).isEmpty();
    }
}
