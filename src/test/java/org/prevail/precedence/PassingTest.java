package org.prevail.precedence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.persistence.PassedInstants;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

class PassingTest {
    private static final Instant EFFECTIVE = Instant.parse("2026-11-24T00:00:05Z");

    private final Jdbc database = MemoryDatabase.migrated();
    private final SettableClock machine = new SettableClock();
    private final MonotonicClock clock = new MonotonicClock(machine, Instant.EPOCH);

    /** In milliseconds. */
    private long kept() {
        return MemoryDatabase.count(database, "select extract(epoch from latest) * 1000 from passed_instant");
    }

    @Test
    void r2ThatAScheduledVersionCameIntoForceIsKeptThoughNobodyDidAnything() throws SQLException {
        MemoryDatabase.run(database, """
                insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi', 'UTC', 'plain', 'a@b.example', '');
                insert into document values
                  (1, 1, 'terms', 'TERMS', 'vi', '2026-01-01', '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0);
                insert into document_version values (2, 1, 1, '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0, '',
                  '2026-11-20', 'x', '2026-11-21', '2026-11-24 00:00:05', null, null);
                insert into version_text values (2, 'vi', 'T', '', 'm', 'h', 'c', 'c1', '%s')""".formatted("d".repeat(64)));
        var passing = new Passing(StoredCatalogs.of(database, clock), new PassedInstants(database), clock);
        passing.keep();
        assertEquals(Instant.parse("2026-11-21T00:00:00Z").toEpochMilli(), kept());
        machine.pass(Duration.ofSeconds(6));
        passing.keep();
        assertEquals(EFFECTIVE.toEpochMilli(), kept());
    }
}
