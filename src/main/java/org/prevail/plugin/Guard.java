package org.prevail.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prevail.spi.Spi;

/**
 * Stands round every call of one plug-in: a time limit, on few threads of its own, and an end to calling after failures in a
 * row. A call that never ends keeps one of those threads, and no more; when none is left, every call fails. Thread-safe.
 */
final class Guard {
    private static final System.Logger LOG = System.getLogger(Guard.class.getName());
    private static final int THREADS = 8;
    private static final int WAITING = 256;

    /** A failure weighs as much as two successes take away: who answers one question and never the other is left alone, too. */
    private static final int FAILURE = 2;

    private static final int MOST_WEIGHT = FAILURE * Spi.PATIENCE;

    private final String id;
    private final Clock clock;
    private final ThreadPoolExecutor threads;
    private long calls;
    private long failures;
    private int weight;
    private Optional<Health.Failure> last = Optional.empty();
    private volatile Optional<Instant> pausedUntil = Optional.empty();
    private volatile long turns;

    /** @param loader what the plug-in's code finds its own files and services by */
    Guard(String id, ClassLoader loader, Clock clock) {
        this.id = id;
        this.clock = clock;
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), work -> {
                    // It must not keep the process from ending.
                    var thread = new Thread(work, "plug-in " + id);
                    thread.setDaemon(true);
                    thread.setContextClassLoader(loader);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
    }

    /**
     * @param remembered whether what is made of the answer is kept: a failure is then a {@linkplain #turns turn}
     * @throws PluginFailed for whatever goes wrong; it is counted, and told to the log, of equal ones in a row the first
     */
    <T> T call(Duration limit, boolean remembered, Callable<T> work) throws PluginFailed {
        begin();
        Future<T> called;
        try {
            called = threads.submit(work);
        } catch (RejectedExecutionException busy) {
            throw failed(remembered, "busy", "", busy);
        }
        try {
            T answer = called.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                throw failed(remembered, "null", "", null);
            }
            succeeded();
            return answer;
        } catch (TimeoutException late) {
            called.cancel(true);
            throw failed(remembered, "late", String.valueOf(limit.toMillis()), late);
        } catch (ExecutionException thrown) {
            throw failed(remembered, "threw", thrown.getCause().getClass().getName(), thrown.getCause());
        } catch (InterruptedException stopped) {
            called.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(remembered, "interrupted", "", stopped);
        }
    }

    /**
     * On this thread, without limit or pause: for what is known to end soon.
     *
     * @throws PluginFailed for whatever goes wrong; counted and told as by {@link #call}
     */
    <T> T callHere(Callable<T> work) throws PluginFailed {
        count();
        try {
            T answer = work.call();
            if (answer != null) {
                return answer;
            }
        } catch (Exception | StackOverflowError thrown) {
            throw noted("threw", thrown.getClass().getName(), thrown);
        }
        throw noted("null", "", null);
    }

    private synchronized void count() {
        calls++;
    }

    private synchronized void begin() throws PluginFailed {
        if (pausedUntil.isPresent()) {
            if (!lapsed()) {
                throw new PluginFailed("paused", pausedUntil.get().toString(), null);
            }
            // This call tries; whoever comes meanwhile still waits.
            pausedUntil = Optional.of(clock.instant().plusSeconds(Spi.PAUSE_SECONDS));
        }
        calls++;
    }

    private boolean lapsed() {
        return pausedUntil.filter(until -> !clock.instant().isBefore(until)).isPresent();
    }

    private synchronized void succeeded() {
        weight = Math.max(0, weight - 1);
        if (pausedUntil.isPresent()) {
            pausedUntil = Optional.empty();
            turns++;
        }
    }

    /** Starts anew: what made it fail was perhaps mended. */
    synchronized void forgive() {
        weight = 0;
        pausedUntil = Optional.empty();
        turns += 2;
    }

    private synchronized PluginFailed failed(boolean remembered, String code, String detail, Throwable cause) {
        var failed = noted(code, detail, cause);
        weight = Math.min(MOST_WEIGHT, weight + FAILURE);
        boolean pauses = weight == MOST_WEIGHT;
        if (pauses) {
            pausedUntil = Optional.of(clock.instant().plusSeconds(Spi.PAUSE_SECONDS));
        }
        if (pauses || remembered) {
            // Past what it is while a lapsed pause waits for the call that tries.
            turns += 2;
        }
        return failed;
    }

    private synchronized PluginFailed noted(String code, String detail, Throwable cause) {
        var failed = new PluginFailed(code, detail, cause);
        if (weight == 0 || last.filter(before -> before.code().equals(code)).isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "plug-in {0} failed: {1} {2}",
                    id,
                    failed.getMessage(),
                    failed.place());
        }
        failures++;
        last = Optional.of(new Health.Failure(clock.instant(), code, detail));
        return failed;
    }

    /**
     * Another number whenever answers may be others than before without anything having been set: after a failure, when a pause
     * begins, when it has lapsed. What is kept under one holds while it is this one.
     */
    long turns() {
        var until = pausedUntil;
        return turns + (until.isPresent() && lapsed() ? 1 : 0);
    }

    synchronized Health health() {
        return new Health(calls, failures, last, pausedUntil.filter(until -> !lapsed()));
    }

    void close() {
        threads.shutdownNow();
    }
}
