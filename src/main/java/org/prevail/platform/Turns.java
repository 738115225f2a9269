package org.prevail.platform;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.prevail.platform.problem.Problem;

/**
 * Lets few at a time do what takes much, and few wait for it: each who waits holds one of the server's threads, of which
 * everybody needs one. Thread-safe.
 */
public final class Turns {
    private static final int MOST_WAITING = 8;

    /** For whatever: with those at work well below the threads a server has. */
    private static final int MOST_WAITING_IN_ALL = 12;

    private static final AtomicInteger WAITING = new AtomicInteger();

    private final Semaphore free;
    private final int seconds;
    private final String busy;

    /**
     * @param atOnce how many
     * @param seconds how long others wait at most
     * @param busy code of the problem that too many or too long waiting is
     */
    public Turns(int atOnce, int seconds, String busy) {
        this.free = new Semaphore(atOnce, true);
        this.seconds = seconds;
        this.busy = busy;
    }

    /** @throws Problem.Unavailable if too many wait already, or for too long */
    public <T> T take(Supplier<T> work) {
        if (!begin()) {
            throw new Problem.Unavailable(busy);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    int waiting() {
        return free.getQueueLength();
    }

    private boolean begin() {
        try {
            return free.tryAcquire(0, TimeUnit.SECONDS) || waiting() < MOST_WAITING && await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean await() throws InterruptedException {
        try {
            return WAITING.incrementAndGet() <= MOST_WAITING_IN_ALL && free.tryAcquire(seconds, TimeUnit.SECONDS);
        } finally {
            WAITING.decrementAndGet();
        }
    }
}
