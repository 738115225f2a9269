package org.prevail.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A decision that a listener has still to be told of.
 *
 * @param attempts how often it was tried
 */
record Delivery(Listening.Listener listener, Decision decision, int attempts) {
    /** Over about twelve hours: seconds at first, then every hour. */
    static final int MOST_ATTEMPTS = 24;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** When it is tried again after it failed once more; empty: never by itself, it is parked. */
    Optional<Instant> again(Instant now) {
        if (attempts + 1 >= MOST_ATTEMPTS) {
            return Optional.empty();
        }
        var wait = Duration.ofSeconds(1L << Math.min(attempts, 12));
        return Optional.of(now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT));
    }
}
