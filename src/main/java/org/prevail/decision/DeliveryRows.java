package org.prevail.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/** Decisions to be told of, as rows. */
final class DeliveryRows {
    private static final String INSERT =
            "insert into delivery (listener, site_id, decision_id, subject, number, attempts, due_at)"
                    + " values (?, ?, ?, ?, ?, 0, ?)";
    /**
     * Of each subject the first alone. A subject's decisions are stored one after the other, under its lock, so whoever
     * sees one sees those before it, or they were told. A parked one keeps its place.
     */
    private static final String DUE = "select d.decision_id, d.attempts from delivery d"
            + " where d.listener = ? and d.site_id = ? and d.due_at <= ? and d.parked_at is null"
            + " and not exists (select 1 from delivery before where before.listener = d.listener"
            + " and before.site_id = d.site_id and before.subject = d.subject and before.number < d.number)"
            + " order by d.due_at limit ?";

    private static final String TOLD = "delete from delivery where listener = ? and decision_id = ?";
    private static final String FAILED = "update delivery set attempts = attempts + 1, due_at = ?, parked_at = ?,"
            + " failure = ? where listener = ? and decision_id = ?";
    private static final String COUNT =
            "select listener, site_id, count(*), count(parked_at), max(failure) from delivery"
                    + " group by listener, site_id order by listener, site_id";
    private static final String RETRY =
            "update delivery set attempts = 0, due_at = ?, parked_at = null where listener = ? and site_id = ? and parked_at is not null";
    private static final String DROP =
            "delete from delivery where listener = ? and site_id = ? and parked_at is not null";
    private static final String DROP_ALL = "delete from delivery where listener = ? and site_id = ?";
    private static final int LONGEST_FAILURE = 400;

    private DeliveryRows() {}

    static void insert(Connection connection, Collection<Delivery> deliveries) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var delivery : deliveries) {
                insert.setString(1, delivery.listener().id());
                insert.setLong(2, delivery.listener().site());
                insert.setObject(3, delivery.decision().id());
                insert.setObject(4, delivery.decision().subject());
                insert.setLong(5, delivery.decision().number());
                insert.setObject(6, Jdbc.utc(delivery.decision().at()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    static List<Delivery> due(Connection connection, Listening.Listener listener, Instant now, int most)
            throws SQLException {
        Map<UUID, Integer> attempts = new LinkedHashMap<>();
        try (var query = connection.prepareStatement(DUE)) {
            query.setString(1, listener.id());
            query.setLong(2, listener.site());
            query.setObject(3, Jdbc.utc(now));
            query.setInt(4, most);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    attempts.put(rows.getObject(1, UUID.class), rows.getInt(2));
                }
            }
        }
        var due = new ArrayList<Delivery>();
        for (var decision : DecisionRows.byIds(connection, attempts.keySet())) {
            due.add(new Delivery(listener, decision, attempts.get(decision.id())));
        }
        return due;
    }

    static void told(Connection connection, Delivery delivery) throws SQLException {
        try (var delete = connection.prepareStatement(TOLD)) {
            delete.setString(1, delivery.listener().id());
            delete.setObject(2, delivery.decision().id());
            delete.executeUpdate();
        }
    }

    static void failed(Connection connection, Delivery delivery, Instant now, String failure) throws SQLException {
        Optional<Instant> again = delivery.again(now);
        try (var update = connection.prepareStatement(FAILED)) {
            update.setObject(1, Jdbc.utc(again.orElse(now)));
            update.setObject(2, Jdbc.utc(again.isPresent() ? null : now), java.sql.Types.TIMESTAMP);
            update.setString(3, failure.length() > LONGEST_FAILURE ? failure.substring(0, LONGEST_FAILURE) : failure);
            update.setString(4, delivery.listener().id());
            update.setObject(5, delivery.decision().id());
            update.executeUpdate();
        }
    }

    static List<Outbox.Waiting> count(Connection connection) throws SQLException {
        var waiting = new ArrayList<Outbox.Waiting>();
        try (var query = connection.prepareStatement(COUNT);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                waiting.add(new Outbox.Waiting(
                        rows.getString(1),
                        rows.getLong(2),
                        rows.getLong(3),
                        rows.getLong(4),
                        Optional.ofNullable(rows.getString(5))));
            }
        }
        return waiting;
    }

    static int retryParked(Connection connection, Listening.Listener listener, Instant now) throws SQLException {
        try (var update = connection.prepareStatement(RETRY)) {
            update.setObject(1, Jdbc.utc(now));
            update.setString(2, listener.id());
            update.setLong(3, listener.site());
            return update.executeUpdate();
        }
    }

    static int dropParked(Connection connection, Listening.Listener listener) throws SQLException {
        return drop(connection, listener, DROP);
    }

    static int dropAll(Connection connection, Listening.Listener listener) throws SQLException {
        return drop(connection, listener, DROP_ALL);
    }

    private static int drop(Connection connection, Listening.Listener listener, String statement) throws SQLException {
        try (var delete = connection.prepareStatement(statement)) {
            delete.setString(1, listener.id());
            delete.setLong(2, listener.site());
            return delete.executeUpdate();
        }
    }
}
