package org.prevail.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.TimeOrdered;
import org.prevail.support.Databases;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

/** What a portal knows of the time when it starts, whatever its machine's clock says (R2). */
class PassedInstantsTest {
    private static final String HASH = "a".repeat(64);
    private static final Instant PASSED = Instant.parse("2026-11-25T10:11:12.345Z");
    private static final String AT = "timestamp '2026-11-25 10:11:12.345'";
    private static final String LATER = "timestamp '2040-01-01 00:00:00'";

    private final Jdbc database = MemoryDatabase.migrated();

    private static Instant started(Jdbc database) {
        var setBack = new MonotonicClock(new SettableClock(), Instant.EPOCH);
        database.transaction(PassedInstants::latest).ifPresent(setBack::notBefore);
        return setBack.instant();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "insert into subject_link values (ID, ID, OTHER, 'CONFIRMED', AT)",
                "insert into erasure values (ID, OTHER, AT, false, null)",
                "insert into decision values (ID, ID, 1, ID, 'SELF', 'DEVICE', 'ACCEPTED', 2, 'vi', HASH, ID, AT, ID, null, 'r', AT)",
                "insert into withdrawal values (2, AT, 'x', 'reason')"
            })
    void r2NowIsNotBeforeAnythingThatIsStored(String act) throws SQLException {
        aVersion(database, "timestamp '2026-01-01 00:00:00'", LATER);
        MemoryDatabase.run(
                database,
                act.replace("ID", "'" + UUID.randomUUID() + "'")
                        .replace("OTHER", "'" + UUID.randomUUID() + "'")
                        .replace("HASH", "'" + HASH + "'")
                        .replace("AT", AT));
        assertEquals(PASSED, started(database));
    }

    @Test
    void r2NowIsNotBeforeTheLatestOfTheEvidence() throws SQLException {
        for (var at : new Instant[] {PASSED.minusMillis(1), PASSED, PASSED.minus(Duration.ofDays(30))}) {
            event(database, at);
        }
        assertEquals(PASSED, started(database));
    }

    @Test
    void r2NowIsNotWhenSomethingIsToTakeEffect() throws SQLException {
        aVersion(database, AT, LATER);
        assertEquals(PASSED, started(database));
    }

    @Test
    void r2NowIsNotBeforeWhatReadersWereShown() throws SQLException {
        keptAndStarted(database);
    }

    @Test
    void r2NowIsNotBeforeWhatReadersWereShownOnPostgres() throws Exception {
        try (var postgres = Databases.durable()) {
            var migrated = Databases.migrated(postgres.getPostgresDatabase());
            for (var at : new Instant[] {PASSED.minusMillis(3), PASSED.minusMillis(2), PASSED.minusMillis(9)}) {
                event(migrated, at);
            }
            assertEquals(PASSED.minusMillis(2), started(migrated));
            keptAndStarted(migrated);
        }
    }

    private static void keptAndStarted(Jdbc database) {
        var node = new PassedInstants(database);
        var behind = new PassedInstants(database);
        node.told(PASSED);
        node.told(PASSED.minusSeconds(1));
        node.keep();
        behind.told(PASSED.minusSeconds(5));
        behind.keep();
        assertEquals(PASSED, started(database));
    }

    @Test
    void nothingIsWrittenThatIsKeptAlready() throws SQLException {
        var node = new PassedInstants(database);
        node.told(PASSED);
        node.keep();
        MemoryDatabase.run(database, "drop table passed_instant");
        node.told(PASSED);
        node.keep();
    }

    private static void aVersion(Jdbc database, String published, String effective) throws SQLException {
        MemoryDatabase.run(database, """
                insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi', 'UTC', 'plain', 'a@b.example', '');
                insert into document values
                  (1, 1, 'terms', 'TERMS', 'vi', '2026-01-01', '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0);
                insert into document_version values (2, 1, 1, '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0, '', %s, 'x',
                   %s, %s, null, null)""".formatted(published, published, effective));
    }

    private static void event(Jdbc database, Instant at) throws SQLException {
        MemoryDatabase.run(
                database,
                "insert into evidence_event values ('%s', 'LINK', null, timestamp '%s', '%s', '{}')"
                        .formatted(TimeOrdered.uuid(at), Jdbc.utc(at).toString().replace('T', ' '), "a".repeat(32)));
    }
}
