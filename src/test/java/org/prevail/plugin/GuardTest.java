package org.prevail.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.prevail.spi.Spi;
import org.prevail.support.SettableClock;

class GuardTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final SettableClock clock = new SettableClock();
    private final Guard guard = new Guard("test", GuardTest.class.getClassLoader(), clock);

    @AfterEach
    void close() {
        guard.close();
    }

    private String failure(Callable<?> work) {
        return assertThrows(PluginFailed.class, () -> guard.call(LIMIT, true, work))
                .getMessage();
    }

    private static Object fail() {
        throw new IllegalStateException("a secret");
    }

    @Test
    void anAnswerIsGivenAndCounted() throws PluginFailed {
        assertEquals("yes", guard.call(LIMIT, true, () -> "yes"));
        assertEquals(new Health(1, 0, Optional.empty(), Optional.empty()), guard.health());
    }

    @Test
    void whateverIsThrownIsAFailureWithoutItsWords() {
        assertEquals("threw java.lang.IllegalStateException", failure(GuardTest::fail));
        assertEquals("threw java.lang.StackOverflowError", failure(() -> {
            throw new StackOverflowError();
        }));
        assertEquals("null", failure(() -> null));
        assertEquals(3, guard.health().failures());
        assertEquals(
                Optional.of(new Health.Failure(clock.instant(), "null", "")),
                guard.health().last());
    }

    @Test
    void itsAuthorIsToldWhereItThrewAndNotWhatItSaid() {
        var own = assertThrows(PluginFailed.class, () -> guard.call(LIMIT, true, GuardTest::fail));
        var inside =
                assertThrows(PluginFailed.class, () -> guard.call(LIMIT, true, () -> Integer.parseInt("a secret")));
        var nothing = assertThrows(PluginFailed.class, () -> guard.call(LIMIT, true, () -> null));
        assertTrue(own.place().matches("at .*GuardTest\\.fail\\(GuardTest\\.java:\\d+\\)"), own.place());
        assertTrue(inside.place().contains("GuardTest.java") && !inside.place().contains("secret"), inside.place());
        assertEquals("", nothing.place());
    }

    @Test
    void whoTakesTooLongIsGivenUpAndInterrupted() throws Exception {
        var interrupted = new CountDownLatch(1);
        // Long enough that it has begun on a busy machine: who is given up before is never called.
        var limit = Duration.ofSeconds(1);
        var late = assertThrows(
                PluginFailed.class,
                () -> guard.call(limit, true, () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException given) {
                        interrupted.countDown();
                    }
                    return "late";
                }));
        assertEquals("late 1000", late.getMessage());
        assertTrue(interrupted.await(20, TimeUnit.SECONDS));
    }

    @Test
    void whoFailsAgainAndAgainIsLeftAloneForAWhileAndThenTriedOnce() throws PluginFailed {
        for (int i = 0; i < Spi.PATIENCE; i++) {
            failure(GuardTest::fail);
        }
        assertEquals("paused 2026-11-24T00:00:30Z", failure(() -> "well"));
        assertEquals(Spi.PATIENCE, guard.health().calls(), "what is not called is not counted");
        clock.pass(Duration.ofSeconds(Spi.PAUSE_SECONDS));
        failure(GuardTest::fail);
        assertEquals("paused 2026-11-24T00:01:00Z", failure(() -> "well"));
        clock.pass(Duration.ofSeconds(Spi.PAUSE_SECONDS));
        assertEquals("well", guard.call(LIMIT, true, () -> "well"));
        assertEquals(Optional.empty(), guard.health().pausedUntil());
    }

    @Test
    void whoAnswersInBetweenIsLeftAloneToo() throws PluginFailed {
        for (int i = 0; i < 2 * Spi.PATIENCE && guard.health().pausedUntil().isEmpty(); i++) {
            failure(GuardTest::fail);
            if (guard.health().pausedUntil().isEmpty()) {
                guard.call(LIMIT, true, () -> "something else");
            }
        }
        assertEquals("paused 2026-11-24T00:00:30Z", failure(() -> "well"));
    }

    /** A comparison or a file made on a busy machine is the one made on an idle one. */
    @Test
    void whatComesWithTheProductIsNeitherHurriedNorLeftAlone() throws PluginFailed {
        long before = guard.turns();
        var here = Thread.currentThread();
        for (int i = 0; i < 2 * Spi.PATIENCE; i++) {
            assertThrows(PluginFailed.class, () -> guard.callHere(GuardTest::fail));
        }
        assertEquals(
                "null",
                assertThrows(PluginFailed.class, () -> guard.callHere(() -> null))
                        .getMessage());
        assertEquals(here, guard.callHere(Thread::currentThread));
        assertEquals(before, guard.turns(), "the same again would fail again");
        assertEquals(2 * Spi.PATIENCE + 1, guard.health().failures());
        assertEquals(2 * Spi.PATIENCE + 2, guard.health().calls());
    }

    @Test
    void whoIsForgivenIsAskedAtOnce() throws PluginFailed {
        for (int i = 0; i < Spi.PATIENCE; i++) {
            failure(GuardTest::fail);
        }
        long paused = guard.turns();
        guard.forgive();
        assertNotEquals(paused, guard.turns());
        assertEquals("well", guard.call(LIMIT, true, () -> "well"));
    }

    @Test
    void whatWasMadeWithoutAnAnswerIsNotKeptLongerThanThePluginIsLeftAlone() throws PluginFailed {
        long before = guard.turns();
        failure(GuardTest::fail);
        assertNotEquals(before, guard.turns(), "it is asked again");
        for (int i = 1; i < Spi.PATIENCE; i++) {
            failure(GuardTest::fail);
        }
        long paused = guard.turns();
        failure(() -> "well");
        assertEquals(paused, guard.turns(), "while it is left alone, what is made without it is kept");
        clock.pass(Duration.ofSeconds(Spi.PAUSE_SECONDS));
        long lapsed = guard.turns();
        assertNotEquals(paused, lapsed);
        guard.call(LIMIT, true, () -> "well");
        assertEquals(lapsed, guard.turns(), "what the call that tried went into is kept");
    }

    @Test
    void whatIsNotRememberedTurnsNothingUntilItIsLeftAlone() {
        long before = guard.turns();
        assertThrows(PluginFailed.class, () -> guard.call(LIMIT, false, GuardTest::fail));
        assertEquals(before, guard.turns());
    }
}
