package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.prevail.platform.persistence.Jdbc;

/** Pseudonyms that lead to nobody any more, all in memory: asked with every cookie. Thread-safe. */
final class ErasedSubjects {
    /** A transaction on another node is seen some time after the instant it carries. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Set<UUID> erased = ConcurrentHashMap.newKeySet();
    private final Jdbc jdbc;
    private volatile Instant seen;

    ErasedSubjects(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    boolean contains(UUID subject) {
        if (seen == null) {
            refresh();
        }
        return erased.contains(subject);
    }

    void add(Set<UUID> subjects) {
        erased.addAll(subjects);
    }

    void refresh() {
        Instant from = seen == null ? Instant.EPOCH : seen;
        seen = jdbc.transaction(connection -> read(connection, from));
    }

    private Instant read(Connection connection, Instant from) throws SQLException {
        Instant latest = from;
        try (var query =
                connection.prepareStatement("select subject, requested_at from erasure where requested_at >= ?")) {
            query.setObject(1, Jdbc.utc(from.equals(Instant.EPOCH) ? from : from.minus(OVERLAP)));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    erased.add(rows.getObject(1, UUID.class));
                    Instant at = Jdbc.instant(rows.getObject(2, LocalDateTime.class));
                    latest = at.isAfter(latest) ? at : latest;
                }
            }
        }
        return latest;
    }
}
