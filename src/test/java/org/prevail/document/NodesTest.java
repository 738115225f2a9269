package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.precedence.Edition;
import org.prevail.precedence.StoredCatalogs;
import org.prevail.support.MemoryDatabase;

/** Two nodes on one database whose clocks differ (R2, R20). */
class NodesTest {
    private static final Duration APART = Duration.ofSeconds(5);

    private final JdbcDataSource database = MemoryDatabase.empty();
    private final Node ahead = new Node(database);
    private final Node behind = new Node(database);
    private Jdbc jdbc;

    @BeforeEach
    void aDocument() throws SQLException {
        jdbc = Node.portal(database);
        ahead.machine.pass(APART);
        ahead.terms("terms");
        ahead.publish("terms", "One.");
    }

    @AfterEach
    void close() {
        ahead.close();
        behind.close();
    }

    private Optional<Integer> inForce(Instant at) {
        return StoredCatalogs.of(jdbc)
                .current()
                .site(Node.SITE)
                .entry("terms")
                .orElseThrow()
                .inForce(at)
                .map(Edition::number);
    }

    @Test
    void r2WhatWasPublishedLastStaysInForceThoughItsNodesClockIsBehind() {
        ahead.machine.pass(Duration.ofMillis(1));
        var second = ahead.publish("terms", "Two.");
        var third = behind.publish("terms", "Three.");
        assertTrue(third.effectiveAt().isAfter(second.effectiveAt()));
        assertEquals(Optional.of(3), inForce(third.effectiveAt()));
        assertEquals(Optional.of(3), inForce(third.effectiveAt().plus(APART.multipliedBy(2))));
    }

    @Test
    void r2AWithdrawalThroughANodeThatIsBehindIsNoCancellingOfASchedule() {
        var withdrawn = behind.withdraw("terms", 1);
        assertFalse(withdrawn.withdrawal().orElseThrow().beforeEffect());
        assertEquals(Optional.of(1), inForce(withdrawn.effectiveAt()));
        assertEquals(
                Optional.empty(), inForce(withdrawn.withdrawal().orElseThrow().withdrawnAt()));
    }

    @Test
    void r2WhatFollowsAWithdrawalOnANodeThatIsBehindTakesEffectAfterIt() {
        ahead.machine.pass(APART);
        var withdrawn = ahead.withdraw("terms", 1).withdrawal().orElseThrow().withdrawnAt();
        var next = behind.publish("terms", "Two.");
        assertTrue(next.effectiveAt().isAfter(withdrawn));
        assertEquals(Optional.of(2), inForce(next.effectiveAt()));
    }

    @Test
    void r2TwoAtTheSameMillisecondFollowEachOther() {
        var second = ahead.publish("terms", "Two.");
        var third = ahead.publish("terms", "Three.");
        assertTrue(third.effectiveAt().isAfter(second.effectiveAt()));
    }

    @Test
    void r2ANodeThatSeesAPublicationIsNotBeforeItAndNotWhereSomethingIsScheduled() {
        var later = ahead.clock.instant().plus(Duration.ofDays(1));
        var scheduled = ahead.publish("terms", Node.saying("Two.").effective(later));
        StoredCatalogs.of(jdbc, behind.clock).current();
        assertEquals(scheduled.publishedAt(), behind.clock.instant());
        ahead.machine.pass(APART);
        var withdrawn = ahead.withdraw("terms", 2).withdrawal().orElseThrow().withdrawnAt();
        StoredCatalogs.of(jdbc, behind.clock).current();
        assertEquals(withdrawn, behind.clock.instant());
    }
}
