package org.prevail.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.support.MemoryDatabase;

class GroupedWritesTest {
    private static final int BLOCKER = -1;
    private static final int REFUSED = -2;
    private static final int FULL = 10_000;

    private final Jdbc jdbc = new Jdbc(MemoryDatabase.empty());
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch blocked = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger groups = new AtomicInteger();
    private final GroupedWrites<Integer, String> writes =
            new GroupedWrites<>(jdbc::transactionOrThrow, Thread::new, this::insert, true);

    @BeforeEach
    void table() throws SQLException {
        MemoryDatabase.run(jdbc, "create table item (id int primary key)");
    }

    @AfterEach
    void stop() {
        release.countDown();
        callers.shutdownNow();
        writes.close();
    }

    @Test
    void r19ACallerGoesOnAfterTheCommit() {
        for (int i = 0; i < 20; i++) {
            assertEquals(Optional.of("stored " + i), writes.write(i));
            assertEquals(i + 1, items(), "seen by another connection");
        }
    }

    @Test
    void manyWhoWriteAtOnceShareACommit() throws Exception {
        var waiting = whileBlocked(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        release.countDown();
        for (int i = 0; i < waiting.size(); i++) {
            assertEquals(Optional.of("stored " + (i + 1)), waiting.get(i).get());
        }
        assertEquals(2, groups.get(), "the one that was under way, and all the others together");
        assertEquals(8, items());
    }

    @Test
    void aBadRowHarmsNobodyElse() throws Exception {
        MemoryDatabase.run(jdbc, "insert into item values (3)");
        var waiting = whileBlocked(List.of(1, 2, 3, REFUSED, 4));
        release.countDown();
        assertEquals(Optional.of("stored 1"), waiting.get(0).get());
        assertEquals(Optional.of("stored 2"), waiting.get(1).get());
        assertEquals(Optional.empty(), waiting.get(2).get(), "it cannot be said to be stored");
        var refused =
                assertThrows(ExecutionException.class, () -> waiting.get(3).get());
        assertEquals("refused", refused.getCause().getMessage());
        assertEquals(Optional.of("stored 4"), waiting.get(4).get());
        assertEquals(4, items());
    }

    @Test
    void whoWaitsInVainIsToldAndLeavesNothingBehind() throws Exception {
        var waiting = whileBlocked(List.of(1));
        assertEquals(Optional.empty(), waiting.get(0).get(), "after the patience");
        release.countDown();
        assertEquals(Optional.of("stored 2"), writes.write(2));
        assertEquals(1, items(), "what nobody waits for is not written");
    }

    @Test
    void withAFullQueueTheAnswerComesAtOnce() throws Exception {
        whileBlocked(List.of());
        var filler = callers.submit(() -> {
            for (int i = 0; i < FULL; i++) {
                // Whoever is interrupted does not wait: one thread can fill the queue.
                Thread.currentThread().interrupt();
                writes.write(i);
            }
        });
        filler.get();
        assertEquals(
                Optional.empty(),
                assertTimeoutPreemptively(GroupedWrites.PATIENCE.dividedBy(2), () -> writes.write(1)));
        release.countDown();
        assertEquals(Optional.of("stored 7"), eventually(7));
    }

    @Test
    void closingCompletesWhatWasTakenAndTakesNoMore() throws Exception {
        var waiting = whileBlocked(List.of(1, 2));
        release.countDown();
        writes.close();
        assertTrue(waiting.get(0).get().isPresent());
        assertTrue(waiting.get(1).get().isPresent());
        assertEquals(Optional.empty(), writes.write(3));
    }

    /** Writers queue up behind one whose transaction is held open. */
    private List<Future<Optional<String>>> whileBlocked(List<Integer> items) throws Exception {
        callers.submit(() -> writes.write(BLOCKER));
        blocked.await();
        var waiting = new ArrayList<Future<Optional<String>>>();
        for (int item : items) {
            var caller = new CompletableFuture<Thread>();
            waiting.add(callers.submit(() -> {
                caller.complete(Thread.currentThread());
                return writes.write(item);
            }));
            while (caller.get().getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }
        return waiting;
    }

    private Optional<String> eventually(int item) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var written = writes.write(item);
            while (written.isEmpty()) {
                written = writes.write(item);
            }
            return written;
        });
    }

    private List<String> insert(Connection connection, List<Integer> group) throws SQLException {
        groups.incrementAndGet();
        if (group.contains(BLOCKER)) {
            hold();
            return group.stream().map(item -> "blocker").toList();
        }
        var stored = new ArrayList<String>();
        try (var insert = connection.prepareStatement("insert into item values (?)")) {
            for (int item : group) {
                if (item == REFUSED) {
                    throw new IllegalArgumentException("refused");
                }
                insert.setInt(1, item);
                insert.executeUpdate();
                stored.add("stored " + item);
            }
        }
        return stored;
    }

    private void hold() {
        blocked.countDown();
        try {
            release.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private long items() {
        return MemoryDatabase.count(jdbc, "select count(*) from item");
    }
}
