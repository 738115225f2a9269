package org.prevail.presentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.persistence.PassedInstants;
import org.prevail.support.Databases;
import org.prevail.support.MemoryDatabase;
import org.prevail.support.SettableClock;

/** That each showing is one row, whoever stores it and how often (R8), on both databases. */
class PresentingTest {
    private static final String KEPT = "a".repeat(64);

    private final MonotonicClock clock = new MonotonicClock(new SettableClock(), Instant.EPOCH);

    @Test
    void r8TwoNodesThatStoreTheSameAtOnceStoreItOnceOnH2() throws Exception {
        storedOnce(MemoryDatabase.migrated());
    }

    @Test
    void r8TwoNodesThatStoreTheSameAtOnceStoreItOnceOnPostgres() throws Exception {
        try (var postgres = Databases.durable()) {
            storedOnce(Databases.migrated(postgres.getPostgresDatabase()));
        }
    }

    @Test
    void whatTheDatabaseRefusesIsSaidNotToBeStored() {
        var database = MemoryDatabase.migrated();
        var node = new Presenting(database, clock, new PassedInstants(database), Thread::new);
        try {
            assertFalse(record(node, showing("x".repeat(521))), "a place longer than its column");
            assertTrue(record(node, showing("shop")));
        } finally {
            node.stop();
        }
    }

    @Test
    void r2ThatSomethingWasShownAtAnInstantIsKept() {
        var database = MemoryDatabase.migrated();
        var passed = new PassedInstants(database);
        var node = new Presenting(database, clock, passed, Thread::new);
        try {
            assertTrue(record(node, showing("shop")));
        } finally {
            node.stop();
        }
        passed.keep();
        assertEquals(
                clock.millis(),
                MemoryDatabase.count(database, "select extract(epoch from latest) * 1000 from passed_instant"));
    }

    private void storedOnce(Jdbc database) throws Exception {
        var showings = Stream.generate(() -> showing("shop")).limit(300).toList();
        var nodes = List.of(
                new Presenting(database, clock, new PassedInstants(database), Thread::new),
                new Presenting(database, clock, new PassedInstants(database), Thread::new));
        var threads = Executors.newFixedThreadPool(12);
        try {
            var visits = new ArrayList<Callable<Boolean>>();
            // Most of them are told twice to each node, so that groups mix what is new with what is stored.
            for (int told = 0; told < 2; told++) {
                nodes.forEach(node -> showings.forEach(showing -> visits.add(() -> record(node, showing))));
            }
            Collections.shuffle(visits, new Random(1));
            for (var visit : threads.invokeAll(visits)) {
                assertTrue(visit.get());
            }
        } finally {
            threads.shutdownNow();
            nodes.forEach(Presenting::stop);
        }
        assertEquals(300, MemoryDatabase.count(database, "select count(*) from presentation"));
        assertEquals(300, MemoryDatabase.count(database, "select count(distinct subject) from presentation"));
    }

    private static boolean record(Presenting node, Presentation showing) {
        return node.record(showing.id(), showing);
    }

    private Presentation showing(String place) {
        return new Presentation(
                UUID.randomUUID(),
                1,
                "vi",
                KEPT,
                KEPT,
                Surface.PAGE,
                Basis.SERVED,
                place,
                KEPT,
                Optional.empty(),
                clock.instant());
    }
}
