package org.prevail.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.account.AccountTies;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.platform.signing.Signer;
import org.prevail.precedence.StoredCatalogs;
import org.prevail.presentation.Basis;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.PresentationToken;
import org.prevail.presentation.PresentationTokens;
import org.prevail.presentation.Presentations;
import org.prevail.presentation.Surface;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subjects;
import org.prevail.subject.SubjectsChanged;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

/** What a token is good for as time passes, on a real database (R10, R11, R14, R18). */
class DecidingTest {
    private static final String DIGEST = "d".repeat(64);
    private static final String KEPT = "a".repeat(64);

    private final Jdbc database = MemoryDatabase.migrated();
    private final SettableClock time = new SettableClock();
    private final MonotonicClock clock = new MonotonicClock(time, Instant.EPOCH);
    private final PresentationTokens tokens = new PresentationTokens(new Signer(database, clock));
    private final UUID subject = UUID.randomUUID();
    private Subjects subjects;
    private Deciding deciding;

    @BeforeEach
    void oneDocumentInForce() throws SQLException {
        MemoryDatabase.run(database, """
                insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'Site', '*', 'vi', 'vi en', 'UTC', 'plain', 'a@example.com', '');
                insert into document values
                  (1, 1, 'terms', 'TERMS', 'vi', '2026-01-01', '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0);
                insert into document_version values
                  (2, 1, 1, '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0, '', '2026-01-01', 'x', '2026-01-01',
                   '2026-01-01', null, null);
                insert into version_text values (2, 'vi', 'T', '', 'm', 'h', 'c', 'c1', '%s');
                insert into rendition values ('%s', 'text/html', X'00', '2026-01-01');
                insert into circumstance values ('%s', '{}')""".formatted(DIGEST, KEPT, KEPT));
        var catalogs = StoredCatalogs.of(database);
        var evidence = new EvidenceLog();
        subjects = new Subjects(
                database, clock, evidence, new StandingAgreements(catalogs), new AccountTies(), nobodyListens());
        deciding = new Deciding(
                        database,
                        tokens,
                        new Presentations(database),
                        subjects,
                        new Decisions(database, catalogs, java.time.Clock.systemUTC()),
                        new Recording(evidence, new Outbox(database, ToldListeners.none(), clock), catalogs, clock),
                        catalogs,
                        clock)
                .start(Thread::new);
    }

    @AfterEach
    void stop() {
        deciding.stop();
    }

    @SuppressWarnings("unchecked")
    static Event<SubjectsChanged> nobodyListens() {
        return (Event<SubjectsChanged>) Proxy.newProxyInstance(
                DecidingTest.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    private String token() {
        return token(subject);
    }

    private String token(UUID subject) {
        var shown = new Presentation(
                subject,
                2,
                "vi",
                DIGEST,
                KEPT,
                Surface.PAGE,
                Basis.SERVED,
                "",
                KEPT,
                Optional.empty(),
                clock.instant());
        return tokens.write(
                new PresentationToken(UUID.randomUUID(), shown, Attribution.DEVICE, clock.instant(), Optional.empty()));
    }

    private Deciding.Outcome decide(String token, String verdict) {
        return deciding.decide(token, verdict, Optional.of(subject));
    }

    private static String code(Problem problem) {
        return problem.issues().get(0).code();
    }

    @Test
    void r10ATokenIsGoodForThirtyDaysAndNotAMomentLonger() {
        String token = token();
        String late = token();
        time.pass(Duration.ofDays(30).minusMillis(1));
        assertFalse(decide(token, "ACCEPTED").repeated());
        time.pass(Duration.ofMillis(1));
        assertEquals("token.expired", code(assertThrows(Problem.Invalid.class, () -> decide(late, "ACCEPTED"))));
        assertEquals(1, MemoryDatabase.count(database, "select count(*) from decision"));
    }

    @Test
    void r14SentAgainAfterItExpiredItIsStillThatDecision() {
        String token = token();
        var first = decide(token, "ACCEPTED");
        time.pass(Duration.ofDays(40));
        var again = decide(token, "ACCEPTED");
        assertTrue(again.repeated());
        assertEquals(first.decision().receipt(), again.decision().receipt());
    }

    @Test
    void r14AfterItWasUndoneTheOldFormIsAConflict() {
        String first = token();
        decide(first, "ACCEPTED");
        decide(token(), "DECLINED");
        assertEquals("decision.conflict", code(assertThrows(Problem.Conflict.class, () -> decide(first, "ACCEPTED"))));
    }

    @Test
    void r14OfManyAtOnceOneIsRecordedWithItsPresentationsAndItsEvent() throws Exception {
        String token = token();
        var people = Executors.newFixedThreadPool(8);
        try {
            Callable<String> sends = () -> decide(token, "ACCEPTED").decision().receipt();
            var receipts = new HashSet<String>();
            for (var sent : people.invokeAll(Collections.nCopies(8, sends))) {
                receipts.add(sent.get());
            }
            assertEquals(1, receipts.size());
        } finally {
            people.shutdownNow();
        }
        assertEquals(1, MemoryDatabase.count(database, "select count(*) from decision"));
        assertEquals(1, MemoryDatabase.count(database, "select count(*) from evidence_event"));
        // The one it was made for, stored with the decision though its own record was lost, and that it came back.
        assertEquals(2, MemoryDatabase.count(database, "select count(*) from presentation"));
    }

    @Test
    void r12AFirstDecisionElsewhereAtTheSameTimeComesBeforeThisOne() throws Exception {
        assertEquals(6, whileAnotherNodeStores(5, false).get().decision().number());
    }

    @Test
    void r18AnErasureElsewhereAtTheSameTimeComesBeforeAFirstDecision() throws Exception {
        var decided = whileAnotherNodeStores(0, true);
        var refused = assertThrows(ExecutionException.class, decided::get).getCause();
        assertEquals("token.unusable", code(assertInstanceOf(Problem.Invalid.class, refused)));
        assertEquals(0, MemoryDatabase.count(database, "select count(*) from decision"));
    }

    /** A first decision that finds nothing stored of its subject and then meets another node's row, not committed yet. */
    private Future<Deciding.Outcome> whileAnotherNodeStores(int last, boolean closed) throws SQLException {
        String token = token();
        var decided = new FutureTask<>(() -> decide(token, "ACCEPTED"));
        database.transactionOrThrow(connection -> {
            try (var insert = connection.prepareStatement("insert into subject_order values (?, ?, ?)")) {
                insert.setObject(1, subject);
                insert.setInt(2, last);
                insert.setBoolean(3, closed);
                insert.executeUpdate();
            }
            new Thread(decided).start();
            assertThrows(TimeoutException.class, () -> decided.get(500, TimeUnit.MILLISECONDS), "waits for the row");
            return last;
        });
        return decided;
    }

    @Test
    void r11WhatWasShownIsRecordedThoughItWasWithdrawnMeanwhile() throws SQLException {
        String token = token();
        MemoryDatabase.run(
                database,
                "insert into withdrawal values (2, '2026-11-24 00:00:00', 'x', 'r');"
                        + " update catalog_revision set revision = 2");
        assertTrue(decide(token, "ACCEPTED").superseded());
    }

    @Test
    void r18AfterErasureATokenLeadsToNobody() {
        String token = token();
        subjects.erase(subject, "device");
        assertEquals("token.unusable", code(assertThrows(Problem.Invalid.class, () -> decide(token, "ACCEPTED"))));
        assertEquals(0, MemoryDatabase.count(database, "select count(*) from decision"));
    }

    @Test
    void r18AnErasedAccountDecidesAsSomebodyNewThoughNothingFollowedTheErasure() throws SQLException {
        MemoryDatabase.run(
                database,
                "insert into account values (1, 'an', 'An', '', 'MEMBER', '%s', '2026-01-01', null)"
                        .formatted(subject));
        subjects.erase(subject, "account:1");
        UUID fresh = database.transaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select subject from account")) {
                rows.next();
                return UUID.fromString(rows.getString(1));
            }
        });
        var decided = deciding.decide(token(fresh), "ACCEPTED", Optional.of(fresh));
        assertEquals(1, decided.decision().number());
    }

    @Test
    void r10SomebodyElsesTokenIsRefused() {
        String token = token();
        assertThrows(Problem.Invalid.class, () -> deciding.decide(token, "ACCEPTED", Optional.of(UUID.randomUUID())));
    }
}
