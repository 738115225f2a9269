package org.prevail.precedence;

import java.time.Clock;
import java.time.Instant;
import org.prevail.document.NoSites;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.plugin.NoChoices;

/** The catalog of a test's own database. */
public final class StoredCatalogs {
    private StoredCatalogs() {}

    public static Catalogs of(Jdbc database) {
        return of(database, new MonotonicClock(Clock.systemUTC(), Instant.EPOCH));
    }

    public static Catalogs of(Jdbc database, MonotonicClock clock) {
        return new Catalogs(new CatalogReader(database), NoSites.forgetful(), new NoChoices(), clock);
    }
}
