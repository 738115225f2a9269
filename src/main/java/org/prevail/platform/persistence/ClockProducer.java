package org.prevail.platform.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.prevail.platform.Configuration;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;

/** The one clock and the one configuration everything is given. */
@Shared
public class ClockProducer {
    /** {@link Database} raises its floor to the latest instant that has passed as soon as there are tables to ask. */
    @Produces
    @Singleton
    MonotonicClock clock() {
        return new MonotonicClock(Clock.systemUTC(), Instant.EPOCH);
    }

    @Produces
    @Singleton
    Configuration configuration() {
        return PortalDataSource.configured();
    }
}
