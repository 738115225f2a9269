package org.prevail.review;

import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;

/** Where texts from elsewhere are read, one after the other: a Word file takes many times its size meanwhile. Thread-safe. */
@Shared
class Desk {
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore free = new Semaphore(1, true);

    @Inject
    Desk() {}

    /** @throws Problem.Unavailable if others are being read for too long */
    <T> T read(Supplier<T> reading) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Problem.Unavailable("foreign.busy");
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Problem.Unavailable("foreign.busy");
        }
        try {
            return reading.get();
        } finally {
            free.release();
        }
    }
}
