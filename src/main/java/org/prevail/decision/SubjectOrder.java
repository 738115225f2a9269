package org.prevail.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The row whose lock gives a subject's decisions one order (R12).
 *
 * @param last the number of the subject's last decision, 0 for none
 * @param closed erased: nothing more is decided under this pseudonym
 */
record SubjectOrder(long last, boolean closed) {
    private static final String INSERT =
            "insert into subject_order (subject, last_number, closed) values (?, 0, false) on conflict do nothing";

    /** Locks until the end of the transaction. Two first decisions at once: the second insert waits for the first. */
    static SubjectOrder lock(Connection connection, UUID subject) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, subject);
            if (insert.executeUpdate() == 1) {
                return new SubjectOrder(0, false);
            }
        }
        try (var query = connection.prepareStatement(
                "select last_number, closed from subject_order where subject = ? for update")) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                rows.next();
                return new SubjectOrder(rows.getLong(1), rows.getBoolean(2));
            }
        }
    }

    static void advance(Connection connection, UUID subject, long number) throws SQLException {
        try (var update = connection.prepareStatement("update subject_order set last_number = ? where subject = ?")) {
            update.setLong(1, number);
            update.setObject(2, subject);
            update.executeUpdate();
        }
    }
}
