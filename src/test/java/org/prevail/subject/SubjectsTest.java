package org.prevail.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prevail.account.AccountTies;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.support.Databases;
import org.prevail.support.HeldJdbc;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

/** Links and erasures at the same time, each on a node of its own (R16, R18), on both databases. */
class SubjectsTest {
    private static EmbeddedPostgres postgres;
    private static List<Named<Jdbc>> databases;

    private final MonotonicClock clock = new MonotonicClock(new SettableClock(), Instant.EPOCH);
    private final UUID visitor = UUID.randomUUID();
    private final UUID account = UUID.randomUUID();
    private boolean agreementStands;

    @BeforeAll
    static void start() throws IOException {
        postgres = Databases.durable();
        databases = List.of(
                Named.of("H2", MemoryDatabase.migrated()),
                Named.of("PostgreSQL", Databases.migrated(postgres.getPostgresDatabase())));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    static List<Named<Jdbc>> databases() {
        return databases;
    }

    @SuppressWarnings("unchecked")
    private Subjects node(Jdbc database) {
        var nobodyListens = (Event<SubjectsChanged>) Proxy.newProxyInstance(
                SubjectsTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
        return new Subjects(
                database,
                clock,
                new EvidenceLog(),
                (connection, subject) -> agreementStands,
                new AccountTies(),
                nobodyListens);
    }

    private static <T> Future<T> meanwhile(Callable<T> work) {
        var task = new FutureTask<>(work);
        new Thread(task).start();
        return task;
    }

    private static void assertWaits(Future<?> one) {
        assertThrows(TimeoutException.class, () -> one.get(500, TimeUnit.MILLISECONDS));
    }

    private Future<Subjects.Erased> erase(Jdbc database) {
        return meanwhile(() -> node(database).erase(account, "account:1"));
    }

    private Future<UUID> link(Jdbc database) {
        return meanwhile(() -> {
            node(database).link(visitor, account, "CONFIRMED");
            return account;
        });
    }

    private static String pseudonymOfTheAccount(Jdbc database) {
        return database.transaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select subject from account where id = 1")) {
                rows.next();
                return rows.getString(1);
            }
        });
    }

    private void anAccount(Jdbc database) throws SQLException {
        MemoryDatabase.run(
                database,
                "delete from account; insert into account values (1, 'an', 'An', '', 'MEMBER', '%s', '2026-01-01', null)"
                        .formatted(account));
    }

    private void assertErasedOnce(Jdbc database, UUID subject) {
        String of = " where subject = '" + subject + "'";
        assertEquals(1, MemoryDatabase.count(database, "select count(*) from erasure" + of));
        assertEquals(1, MemoryDatabase.count(database, "select count(*) from subject_order" + of + " and closed"));
        assertTrue(node(database).erased(subject));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18WhoIsLinkedAfterAnErasureLookedIsErasedToo(Jdbc database) throws Exception {
        var held = new HeldJdbc(database, "insert into subject_order");
        var erased = erase(held);
        held.awaitHeld();
        link(database).get();
        held.release();
        erased.get();
        assertErasedOnce(database, account);
        assertErasedOnce(database, visitor);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18AnErasureWaitsForALinkUnderWay(Jdbc database) throws Exception {
        var held = new HeldJdbc(database, "insert into subject_link");
        var linked = link(held);
        held.awaitHeld();
        var erased = erase(database);
        assertWaits(erased);
        held.release();
        linked.get();
        erased.get();
        assertErasedOnce(database, account);
        assertErasedOnce(database, visitor);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18ALinkWaitsForAnErasureUnderWayAndIsRefused(Jdbc database) throws Exception {
        var held = new HeldJdbc(database, "insert into erasure");
        var erased = erase(held);
        held.awaitHeld();
        var linked = link(database);
        assertWaits(linked);
        held.release();
        erased.get();
        linked.get();
        assertEquals(Optional.empty(), node(database).linkedTo(visitor));
        assertFalse(node(database).erased(visitor));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18AnErasureAgainErasesWhomTheFirstOneMissedAndKeepsTheTieOfTheirAgreement(Jdbc database) throws SQLException {
        node(database).erase(account, "account:1");
        MemoryDatabase.run(
                database,
                "insert into subject_link values ('%s', '%s', '%s', 'CONFIRMED', '2026-01-01')"
                        .formatted(UUID.randomUUID(), visitor, account));
        agreementStands = true;
        assertTrue(node(database).erase(account, "account:1").sealed());
        assertErasedOnce(database, account);
        assertErasedOnce(database, visitor);
        String tied = "select count(*) from erasure where tie = 'account:1' and subject = '" + visitor + "'";
        assertEquals(1, MemoryDatabase.count(database, tied));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18ErasedAgainItIsWhatWasDoneTheFirstTime(Jdbc database) {
        node(database).link(visitor, account, "CONFIRMED");
        var first = node(database).erase(account, "account:1");
        agreementStands = true;
        assertEquals(first, node(database).erase(account, "account:1"));
        assertEquals(Set.of(account, visitor), node(database).merged(account));
        assertErasedOnce(database, account);
        assertErasedOnce(database, visitor);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18AnErasureThatNothingFollowsLeavesTheAccountToSomebodyNew(Jdbc database) throws SQLException {
        anAccount(database);
        node(database).erase(account, "account:1");
        var fresh = UUID.fromString(pseudonymOfTheAccount(database));
        assertNotEquals(account, fresh);
        assertFalse(node(database).erased(fresh));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void r18ErasedAgainAnAccountLeftWithAnErasedPseudonymIsSomebodyNew(Jdbc database) throws SQLException {
        node(database).erase(account, "account:1");
        anAccount(database);
        node(database).erase(account, "account:1");
        assertNotEquals(account.toString(), pseudonymOfTheAccount(database));
    }
}
