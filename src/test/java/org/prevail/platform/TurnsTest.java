package org.prevail.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.prevail.platform.problem.Problem;

@Timeout(60)
class TurnsTest {
    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger inside = new AtomicInteger();

    private int work() {
        int beside = inside.incrementAndGet();
        try {
            assertTrue(go.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            inside.decrementAndGet();
        }
        return beside;
    }

    @Test
    void fewWorkAtATimeFewWaitAndTheNextIsToldAtOnce() throws Exception {
        var turns = new Turns(2, 30, "signin.busy");
        var pool = Executors.newCachedThreadPool();
        try {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 10; i++) {
                all.add(pool.submit(() -> turns.take(this::work)));
            }
            while (turns.waiting() < 8) {
                Thread.onSpinWait();
            }
            var refused = assertThrows(Problem.Unavailable.class, () -> turns.take(() -> 0));
            assertEquals("signin.busy", refused.issues().get(0).code());
            go.countDown();
            for (var one : all) {
                assertTrue(one.get(30, TimeUnit.SECONDS) <= 2);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void fewWaitInAllForWhateverItIs() throws Exception {
        var one = new Turns(1, 30, "takeaway.busy");
        var other = new Turns(1, 30, "signin.busy");
        var pool = Executors.newCachedThreadPool();
        try {
            for (int i = 0; i < 9; i++) {
                pool.submit(() -> one.take(this::work));
            }
            for (int i = 0; i < 5; i++) {
                pool.submit(() -> other.take(this::work));
            }
            while (one.waiting() < 8 || other.waiting() < 4) {
                Thread.onSpinWait();
            }
            assertThrows(Problem.Unavailable.class, () -> other.take(() -> 0));
            assertEquals(1, new Turns(1, 30, "foreign.busy").take(() -> 1), "whoever need not wait is not refused");
            go.countDown();
        } finally {
            pool.shutdownNow();
            assertTrue(pool.awaitTermination(30, TimeUnit.SECONDS));
        }
    }

    @Test
    void whoWaitsTooLongIsToldAndWhoFailsGivesTheTurnBack() throws Exception {
        var turns = new Turns(1, 1, "foreign.busy");
        var pool = Executors.newCachedThreadPool();
        try {
            var first = pool.submit(() -> turns.take(this::work));
            while (inside.get() < 1) {
                Thread.onSpinWait();
            }
            assertThrows(Problem.Unavailable.class, () -> turns.take(() -> 0));
            go.countDown();
            first.get(30, TimeUnit.SECONDS);
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.take(() -> {
                        throw new IllegalStateException();
                    }));
            assertEquals(1, turns.take(() -> 1));
        } finally {
            pool.shutdownNow();
        }
    }
}
