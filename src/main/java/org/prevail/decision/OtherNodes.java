package org.prevail.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.subject.Subjects;

/** What other nodes stored since it was last asked. One thread at a time. */
@Shared
class OtherNodes {
    /** A transaction is seen some time after the instant it carries, and clocks of nodes differ a little. */
    private static final Duration OVERLAP = Duration.ofSeconds(4);

    private static final String DECIDED = """
            select d.id, d.subject, l.to_subject, d.decided_at from decision d
            left join subject_link l on l.from_subject = d.subject where d.decided_at >= ?""";
    private static final String LINKED =
            "select id, from_subject, to_subject, linked_at from subject_link where linked_at >= ?";

    /** Seen within the overlap already, so that what was read since is not read again. */
    private final Cache<UUID, Boolean> heard = Caffeine.newBuilder()
            .expireAfterWrite(OVERLAP.multipliedBy(3))
            .maximumSize(200_000)
            .executor(Runnable::run)
            .build();

    private final Jdbc jdbc;
    private final MonotonicClock clock;
    private final Decisions decisions;
    private final Subjects subjects;
    private Instant seen;

    @Inject
    OtherNodes(Jdbc jdbc, MonotonicClock clock, Decisions decisions, Subjects subjects) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.decisions = decisions;
        this.subjects = subjects;
        this.seen = clock.instant();
    }

    void poll() {
        Instant from = seen.minus(OVERLAP);
        Instant latest = jdbc.transaction(connection -> {
            Instant decided = read(connection, DECIDED, from);
            Instant linked = read(connection, LINKED, from);
            return decided.isAfter(linked) ? decided : linked;
        });
        seen = latest.isAfter(seen) ? latest : seen;
        // No node's clock stays behind what another has stored, so orders by instant hold across nodes.
        clock.notBefore(seen);
        subjects.refreshErased();
    }

    private Instant read(Connection connection, String select, Instant from) throws SQLException {
        Instant latest = from;
        try (var query = connection.prepareStatement(select)) {
            query.setObject(1, Jdbc.utc(from));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    Instant at = Jdbc.instant(rows.getObject(4, LocalDateTime.class));
                    latest = at.isAfter(latest) ? at : latest;
                    UUID linkedTo = rows.getObject(3, UUID.class);
                    if (heard.asMap().putIfAbsent(rows.getObject(1, UUID.class), true) == null) {
                        decisions.forget(rows.getObject(2, UUID.class));
                        if (linkedTo != null) {
                            decisions.forget(linkedTo);
                        }
                    }
                }
            }
        }
        return latest;
    }
}
