package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/**
 * The rows whose locks a decision takes, too: what is decided, linked and erased under a pseudonym has one order. Held until
 * the end of the transaction.
 */
final class SubjectLocks {
    private SubjectLocks() {}

    /** @return whether all of them are open: an erasure under way is waited for, and one that comes waits for this */
    static boolean open(Connection connection, Set<UUID> subjects) throws SQLException {
        boolean open = true;
        for (UUID subject : inOrder(subjects)) {
            begin(connection, subject);
            open &= !closed(connection, subject);
        }
        return open;
    }

    /** Nothing is decided or linked under them any more: one under way is stored before, and counts, or is refused after. */
    static void close(Connection connection, Set<UUID> subjects) throws SQLException {
        for (UUID subject : inOrder(subjects)) {
            begin(connection, subject);
            change(connection, "update subject_order set closed = true where subject = ?", subject);
        }
    }

    private static Set<UUID> inOrder(Set<UUID> subjects) {
        // As deciding locks them, whose rows of new subjects come after all others: one side is refused and told, at
        // worst.
        var inOrder = new TreeSet<>(Jdbc.ORDER);
        inOrder.addAll(subjects);
        return inOrder;
    }

    private static void begin(Connection connection, UUID subject) throws SQLException {
        change(
                connection,
                "insert into subject_order (subject, last_number, closed) values (?, 0, false) on conflict do nothing",
                subject);
    }

    private static boolean closed(Connection connection, UUID subject) throws SQLException {
        try (var query = connection.prepareStatement("select closed from subject_order where subject = ? for update")) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static void change(Connection connection, String statement, UUID subject) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            change.setObject(1, subject);
            change.executeUpdate();
        }
    }
}
