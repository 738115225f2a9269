package org.prevail.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.account.AccountTies;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Inserts;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.precedence.Catalog;
import org.prevail.precedence.StoredCatalogs;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subjects;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

/** Listeners are told of every decision, in each subject's order, by one node at a time, on a real database. */
class DeliveringTest {
    private static final Listening.Listener CRM = new Listening.Listener("crm", 1);
    private static final Listening.Listener BOOKS = new Listening.Listener("books", 1);
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BOB = UUID.randomUUID();

    private final Jdbc database = MemoryDatabase.migrated();
    private final SettableClock time = new SettableClock();
    private final MonotonicClock clock = new MonotonicClock(time, Instant.EPOCH);
    private final ToldListeners listeners = ToldListeners.one(CRM);
    private final Outbox outbox = new Outbox(database, listeners, clock);
    private final Subjects subjects = new Subjects(
            database,
            clock,
            new EvidenceLog(),
            new StandingAgreements(StoredCatalogs.of(database)),
            new AccountTies(),
            DecidingTest.nobodyListens());

    @BeforeEach
    void oneVersion() throws SQLException {
        MemoryDatabase.run(database, """
                insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'Site', '*', 'vi', 'vi en', 'UTC', 'plain', 'a@example.com', '');
                insert into document values
                  (1, 1, 'terms', 'TERMS', 'vi', '2026-01-01', '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0);
                insert into document_version values
                  (2, 1, 1, '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0, '', '2026-01-01', 'x', '2026-01-01',
                   '2026-01-01', null, null)""");
    }

    private Delivering node() {
        return new Delivering(database, listeners, subjects, clock);
    }

    private Decision decision(UUID subject, long number) {
        return new Decision(
                UUID.randomUUID(),
                subject,
                number,
                subject,
                "SELF",
                Attribution.DEVICE,
                Verdict.ACCEPTED,
                2,
                "vi",
                "d".repeat(64),
                UUID.randomUUID(),
                clock.instant(),
                UUID.randomUUID(),
                Optional.empty(),
                UUID.randomUUID().toString(),
                clock.instant());
    }

    private void decided(UUID subject, long... numbers) {
        var decisions = LongStream.of(numbers)
                .mapToObj(number -> decision(subject, number))
                .toList();
        database.transaction(connection -> {
            DecisionRows.add(new Inserts(), decisions).execute(connection);
            outbox.store(connection, decisions, Catalog.EMPTY);
            return decisions;
        });
    }

    private long waiting() {
        return MemoryDatabase.count(database, "select count(*) from delivery");
    }

    private Outbox.Waiting crm() {
        return outbox.waiting().get(0);
    }

    @Test
    void aListenerIsToldOfEachDecisionOnceInItsSubjectsOrder() {
        decided(ANN, 3, 1, 2);
        node().deliver(CRM);
        assertEquals(List.of(1L, 2L, 3L), listeners.numbers());
        node().deliver(CRM);
        assertEquals(3, listeners.calls.get());
        assertEquals(0, waiting());
    }

    @Test
    void eachListenerIsToldForItself() {
        listeners.on.add(BOOKS);
        decided(ANN, 1);
        node().deliver(CRM);
        assertEquals(1, waiting());
        node().deliver(BOOKS);
        assertEquals(0, waiting());
        assertEquals(2, listeners.told.size());
    }

    @Test
    void aListenerOfAnotherSiteIsNotTold() throws SQLException {
        MemoryDatabase.run(database, """
                insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins)
                 values (3, 'Other', 'other.example', 'vi', 'vi', 'UTC', 'plain', 'a@example.com', '')""");
        listeners.on.clear();
        listeners.on.add(new Listening.Listener("crm", 3));
        decided(ANN, 1);
        assertEquals(0, waiting());
    }

    @Test
    void whatFailedIsTriedAgainLaterAndHoldsUpItsSubjectAlone() {
        decided(ANN, 1, 2);
        decided(BOB, 7);
        listeners.refused.add(1L);
        node().deliver(CRM);
        assertEquals(List.of(7L), listeners.numbers());
        assertEquals(Optional.of("refused"), crm().failure());
        listeners.refused.clear();
        node().deliver(CRM);
        assertEquals(List.of(7L), listeners.numbers(), "before its time");
        time.pass(Duration.ofSeconds(1));
        node().deliver(CRM);
        assertEquals(List.of(7L, 1L, 2L), listeners.numbers());
    }

    @Test
    void eachTryWaitsTwiceAsLongAnHourAtMostAndAfterTheLastItIsParked() {
        decided(ANN, 1, 2);
        listeners.refused.add(1L);
        var waits = new ArrayList<Duration>();
        Instant before = clock.instant();
        for (int tries = 0; tries < Delivery.MOST_ATTEMPTS; tries++) {
            while (listeners.calls.get() == tries) {
                node().deliver(CRM);
                if (listeners.calls.get() == tries) {
                    time.pass(Duration.ofSeconds(1));
                }
            }
            waits.add(Duration.between(before, clock.instant()));
            before = clock.instant();
        }
        assertEquals(
                List.of(0L, 1L, 2L, 4L, 8L),
                waits.subList(0, 5).stream().map(Duration::toSeconds).toList());
        assertEquals(Duration.ofHours(1), Collections.max(waits));
        time.pass(Duration.ofDays(30));
        node().deliver(CRM);
        assertEquals(Delivery.MOST_ATTEMPTS, listeners.calls.get());
        assertEquals(new Outbox.Waiting("crm", 1, 2, 1, Optional.of("refused")), crm());
    }

    @Test
    void whatIsParkedCanBeTriedAgainOrGivenUp() throws SQLException {
        decided(ANN, 1, 2);
        MemoryDatabase.run(database, "update delivery set parked_at = due_at, attempts = 24 where number = 1");
        node().deliver(CRM);
        assertEquals(List.of(), listeners.numbers(), "a later one does not overtake");
        assertEquals(1, outbox.retryParked("crm", 1));
        listeners.refused.add(1L);
        node().deliver(CRM);
        MemoryDatabase.run(database, "update delivery set parked_at = due_at where number = 1");
        assertEquals(1, outbox.dropParked("crm", 1));
        node().deliver(CRM);
        assertEquals(List.of(2L), listeners.numbers());
    }

    @Test
    void aListenerThatRestsLosesNoAttempt() {
        decided(ANN, 1);
        listeners.resting = true;
        node().deliver(CRM);
        assertEquals(0, MemoryDatabase.count(database, "select attempts from delivery"));
        listeners.resting = false;
        node().deliver(CRM);
        assertEquals(List.of(1L), listeners.numbers());
    }

    @Test
    void ofSeveralNodesOneTellsAtATimeAndNothingTwice() throws Exception {
        var numbers = LongStream.rangeClosed(1, 60).toArray();
        decided(ANN, numbers);
        decided(BOB, numbers);
        var nodes = Executors.newFixedThreadPool(4);
        try {
            var passes = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 4; i++) {
                var node = node();
                passes.add(() -> {
                    while (waiting() > 0) {
                        node.deliver(CRM);
                    }
                    return true;
                });
            }
            for (var pass : nodes.invokeAll(passes)) {
                assertTrue(pass.get());
            }
        } finally {
            nodes.shutdownNow();
        }
        assertEquals(1, listeners.mostAtOnce.get());
        assertEquals(120, listeners.calls.get());
        assertEquals(120, new HashSet<>(listeners.told).size());
        assertEquals(LongStream.of(numbers).boxed().toList(), numbersOf(ANN));
    }

    private List<Long> numbersOf(UUID subject) {
        return listeners.told.stream()
                .filter(decision -> decision.subject().equals(subject))
                .map(Decision::number)
                .toList();
    }

    @Test
    void whileAnotherNodeHoldsTheLeaseThisOneWaitsAndTakesOverWhenItEnds() throws SQLException {
        decided(ANN, 1);
        MemoryDatabase.run(
                database,
                "insert into delivery_lease values ('crm', 1, random_uuid(), current_timestamp + interval '10' second)");
        node().deliver(CRM);
        assertEquals(0, listeners.calls.get());
        // Its holder was killed; nobody released it.
        MemoryDatabase.run(database, "update delivery_lease set held_until = current_timestamp - interval '1' second");
        node().deliver(CRM);
        assertEquals(List.of(1L), listeners.numbers());
    }

    @Test
    void aNodeThatStoodStillDoesNotTrustItsOldLease() throws SQLException {
        var lease = new DeliveryLease(database, CRM, UUID.randomUUID());
        assertTrue(lease.take());
        assertTrue(lease.lastsFor(Delivering.A_CALL));
        assertFalse(lease.lastsFor(DeliveryLease.LASTING), "the minute has begun");
        assertFalse(new DeliveryLease(database, CRM, UUID.randomUUID()).take());
        lease.release();
        assertFalse(lease.lastsFor(Duration.ZERO));
        assertTrue(new DeliveryLease(database, CRM, UUID.randomUUID()).take());
    }

    @Test
    void whoWasErasedMeanwhileIsNotToldOf() {
        decided(ANN, 1);
        subjects.erase(ANN, "device");
        node().deliver(CRM);
        assertEquals(0, listeners.calls.get());
        assertEquals(0, waiting());
    }

    @Test
    void whoIsOffLosesNothingAndIsToldWhenOnAgain() {
        decided(ANN, 1);
        listeners.on.clear();
        decided(ANN, 2);
        node().deliver(CRM);
        assertEquals(1, waiting());
        listeners.on.add(CRM);
        node().deliver(CRM);
        assertEquals(List.of(1L), listeners.numbers());
    }

    @Test
    void whereNoneIsOnADecisionCostsNoStatement() throws SQLException {
        listeners.on.clear();
        var statements = new AtomicInteger();
        database.transactionOrThrow(connection -> {
            outbox.store(counting(connection, statements), List.of(decision(ANN, 1)), Catalog.EMPTY);
            return connection;
        });
        assertEquals(0, statements.get());
    }

    private static Connection counting(Connection connection, AtomicInteger calls) {
        return (Connection) Proxy.newProxyInstance(
                DeliveringTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    calls.incrementAndGet();
                    return method.invoke(connection, arguments);
                });
    }
}
