package org.prevail.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.decision.Obligation;
import org.prevail.decision.Obligations;
import org.prevail.document.Scope;
import org.prevail.platform.MonotonicClock;
import org.prevail.precedence.Catalogs;
import org.prevail.precedence.Chain;
import org.prevail.precedence.SiteCatalog;
import org.prevail.web.Visit;

/**
 * What is open for a host system's user at a place, as the public knows the catalog: what the host's token may see besides
 * is not for its users (R5).
 */
@RequestScoped
public class Openings {
    private final Visit visit;
    private final Catalogs catalogs;
    private final Obligations obligations;
    private final MonotonicClock clock;

    @Inject
    Openings(Visit visit, Catalogs catalogs, Obligations obligations, MonotonicClock clock) {
        this.visit = visit;
        this.catalogs = catalogs;
        this.obligations = obligations;
        this.clock = clock;
    }

    /** The chain at a place and what of it is open, both at {@code now}. */
    record Opening(SiteCatalog catalog, Chain chain, List<Obligation> open, Instant now) {
        Optional<Obligation> of(String key) {
            return open.stream()
                    .filter(obligation -> obligation.link().entry().key().equals(key))
                    .findFirst();
        }

        /** What must be decided now, else what a grace still covers. */
        Optional<Obligation> first() {
            return open.stream()
                    .filter(Obligation::pressing)
                    .findFirst()
                    .or(() -> open.stream().findFirst());
        }
    }

    Opening at(Scope place, HostUser user, String locale) {
        var now = clock.instant();
        var catalog = visit.catalog(catalogs.current(), now);
        var chain = catalog.resolve(place, user.audiences(), now, now);
        return new Opening(catalog, chain, obligations.open(catalog, chain, user.subject(), locale, now), now);
    }

    SiteCatalog catalog() {
        return visit.catalog(catalogs.current(), clock.instant());
    }

    Instant now() {
        return clock.instant();
    }
}
