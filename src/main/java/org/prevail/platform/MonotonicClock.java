package org.prevail.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * UTC in whole milliseconds that never runs backwards, whatever happens to the machine's clock (R2, R20). Thread-safe.
 */
public final class MonotonicClock extends Clock {
    private static final System.Logger LOG = System.getLogger(MonotonicClock.class.getName());
    private static final Duration APART = Duration.ofSeconds(10);

    private final Clock source;
    private final AtomicLong last;

    /** @param floor no answer is earlier than this instant, e.g. the latest act already stored */
    public MonotonicClock(Clock source, Instant floor) {
        this.source = source;
        this.last = new AtomicLong(floor.toEpochMilli());
    }

    @Override
    public long millis() {
        return last.accumulateAndGet(source.millis(), Math::max);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(millis());
    }

    /** Raises the floor, e.g. to an act another node has stored; far above the machine's clock, it stands still until then. */
    public void notBefore(Instant instant) {
        long floor = instant.truncatedTo(ChronoUnit.MILLIS).toEpochMilli();
        long ahead = floor - source.millis();
        if (last.getAndAccumulate(floor, Math::max) < floor && ahead > APART.toMillis()) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "the clock stands still at {0} for {1} s: what is stored is ahead of this machine; keep clocks together",
                    instant,
                    ahead / 1000);
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        if (!ZoneOffset.UTC.equals(zone)) {
            throw new IllegalArgumentException("instants are UTC");
        }
        return this;
    }
}
