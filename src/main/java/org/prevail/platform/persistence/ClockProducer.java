package org.prevail.platform.persistence;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.prevail.platform.Configuration;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;

/** The one clock and the one configuration everything is given. */
@Shared
public class ClockProducer {
    private static final String LATEST_ACT = """
            select max(latest) from (
              select max(published_at) as latest from document_version
              union all select max(withdrawn_at) from withdrawal
              union all select max(decided_at) from decision) acts""";

    /** Not earlier than the latest stored act, so that a machine clock set back cannot undo what took effect (R2). */
    @Produces
    @Singleton
    MonotonicClock clock(Jdbc jdbc) {
        Instant floor = jdbc.transaction(connection -> {
            try (var rows = connection.createStatement().executeQuery(LATEST_ACT)) {
                var latest = rows.next() ? rows.getObject(1, LocalDateTime.class) : null;
                return latest == null ? Instant.EPOCH : Jdbc.instant(latest);
            }
        });
        return new MonotonicClock(Clock.systemUTC(), floor);
    }

    @Produces
    @Singleton
    Configuration configuration() {
        return PortalDataSource.configured();
    }
}
