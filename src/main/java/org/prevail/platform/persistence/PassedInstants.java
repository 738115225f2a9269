package org.prevail.platform.persistence;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.prevail.platform.Shared;

/**
 * Which instants have passed, so that a portal started anew on a machine whose clock was set back is not before them (R2).
 *
 * <p>Acts carry their instants. Showing a text is no act and there is no cheap way to the latest of presentations: their ids
 * have no order, and an index by instant would be written with every first view. So the latest instant is a row of its own,
 * written by a poll when it is another: half a second of it is lost when a node is killed, and a view costs nothing more.
 */
@Shared
public class PassedInstants {
    /** Instants of our own clocks alone: not when a version takes effect, nor when an imported one took effect elsewhere. */
    private static final String LATEST = """
            select max(latest) from (
              select max(published_at) as latest from document_version
              union all select max(withdrawn_at) from withdrawal
              union all select max(decided_at) from decision
              union all select max(linked_at) from subject_link
              union all select max(requested_at) from erasure
              union all (select occurred_at from evidence_event order by id desc limit 1)
              union all select latest from passed_instant) passed""";

    /** Not back over what another node has written. */
    private static final String KEEP = "update passed_instant set latest = ? where id = 1 and latest < ?";

    private final Jdbc jdbc;
    private final AtomicLong told = new AtomicLong();
    private long kept;

    @Inject
    public PassedInstants(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of everything stored; empty in a fresh database but for its beginning. */
    static Optional<Instant> latest(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LATEST)) {
            return rows.next()
                    ? Optional.ofNullable(Jdbc.instant(rows.getObject(1, LocalDateTime.class)))
                    : Optional.empty();
        }
    }

    /** That this instant has passed; to be kept with the next poll. No query. Safe to call from any thread. */
    public void told(Instant passed) {
        told.accumulateAndGet(passed.toEpochMilli(), Math::max);
    }

    /** Stores the latest that was told, if it is not stored. */
    public synchronized void keep() {
        long latest = told.get();
        if (latest > kept) {
            jdbc.transaction(connection -> keep(connection, Jdbc.utc(Instant.ofEpochMilli(latest))));
            kept = latest;
        }
    }

    private static int keep(Connection connection, LocalDateTime latest) throws SQLException {
        try (var update = connection.prepareStatement(KEEP)) {
            update.setObject(1, latest);
            update.setObject(2, latest);
            return update.executeUpdate();
        }
    }
}
