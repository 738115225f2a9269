package org.prevail.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/**
 * One node's right to tell a listener of decisions, for {@link #LASTING} at most: what a killed node held, another takes
 * after that. It closes two races. Of two nodes that ask at once, the row's lock lets one change it first; the other then
 * finds that it is held. And a node that was stopped for a while and goes on asks {@link #lastsFor} before each call, of a
 * clock that ran meanwhile. Kept by the database's clock alone, because nodes' clocks differ. Used by one thread.
 */
final class DeliveryLease {
    static final Duration LASTING = Duration.ofSeconds(60);

    private static final String INSERT = "insert into delivery_lease (listener, site_id, holder, held_until)"
            + " values (?, ?, ?, current_timestamp + interval '60' second) on conflict do nothing";
    private static final String UPDATE =
            "update delivery_lease set holder = ?, held_until = current_timestamp + interval '60' second"
                    + " where listener = ? and site_id = ? and (holder = ? or held_until < current_timestamp)";
    private static final String RELEASE =
            "delete from delivery_lease where listener = ? and site_id = ? and holder = ?";

    private final Jdbc jdbc;
    private final Listening.Listener listener;
    private final UUID node;
    private long endNanos;

    DeliveryLease(Jdbc jdbc, Listening.Listener listener, UUID node) {
        this.jdbc = jdbc;
        this.listener = listener;
        this.node = node;
        this.endNanos = System.nanoTime();
    }

    /** Takes it, or holds it for longer. */
    boolean take() {
        long asked = System.nanoTime();
        boolean held = jdbc.transaction(connection -> update(connection) || insert(connection));
        if (held) {
            // Counted from before the question: the database's minute began later.
            endNanos = asked + LASTING.toNanos();
        }
        return held;
    }

    /** Whether nobody else can have it before this time has passed. */
    boolean lastsFor(Duration time) {
        return endNanos - System.nanoTime() > time.toNanos();
    }

    void release() {
        endNanos = System.nanoTime();
        jdbc.transaction(connection -> {
            try (var delete = connection.prepareStatement(RELEASE)) {
                delete.setString(1, listener.id());
                delete.setLong(2, listener.site());
                delete.setObject(3, node);
                return delete.executeUpdate();
            }
        });
    }

    private boolean update(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setObject(1, node);
            update.setString(2, listener.id());
            update.setLong(3, listener.site());
            update.setObject(4, node);
            return update.executeUpdate() == 1;
        }
    }

    /** The first time: of two at once the primary key lets one through. */
    private boolean insert(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, listener.id());
            insert.setLong(2, listener.site());
            insert.setObject(3, node);
            return insert.executeUpdate() == 1;
        }
    }
}
