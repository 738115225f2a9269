package org.prevail.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.prevail.platform.persistence.Inserts;
import org.prevail.platform.persistence.Jdbc;

/**
 * The row whose lock gives a subject's decisions one order (R12).
 *
 * @param last the number of the subject's last decision, 0 for none
 * @param closed erased: nothing more is decided under this pseudonym
 */
record SubjectOrder(long last, boolean closed) {
    static final SubjectOrder NONE = new SubjectOrder(0, false);

    private static final String INSERT =
            "insert into subject_order (subject, last_number, closed) values (?, 0, false) on conflict do nothing";

    private static final Inserts.Into BEGUN = Inserts.Into.table(
                    "subject_order", "subject uuid, last_number bigint, closed boolean")
            .skipping();

    /** Locks until the end of the transaction. Two first decisions at once: the second insert waits for the first. */
    static SubjectOrder lock(Connection connection, UUID subject) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, subject);
            if (insert.executeUpdate() == 1) {
                return NONE;
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

    SubjectOrder next() {
        return new SubjectOrder(last + 1, closed);
    }

    /**
     * The rows of people who decide for the first time, with what was given already counted; in one order on all nodes. They
     * come first among what is inserted: if fewer are stored, one of them decided, was linked or erased elsewhere since
     * {@link DecidingTogether} found nothing. The insert waits for that transaction and then leaves its row as it is.
     *
     * @param given how many numbers, by subject
     */
    static Inserts begin(SortedMap<UUID, Long> given) {
        var rows = new ArrayList<Object[]>();
        given.forEach((subject, count) -> rows.add(new Object[] {subject, count, false}));
        return new Inserts().add(BEGUN, rows);
    }

    /** Counts what was given, under the subjects' locks; one statement for all who were given as many, most of them one. */
    static void advance(Connection connection, SortedMap<UUID, Long> given) throws SQLException {
        var together = new TreeMap<Long, List<UUID>>();
        given.forEach((subject, count) ->
                together.computeIfAbsent(count, none -> new ArrayList<>()).add(subject));
        try (var update = connection.prepareStatement(
                "update subject_order set last_number = last_number + ? where subject = any(?)")) {
            for (var group : together.entrySet()) {
                update.setLong(1, group.getKey());
                update.setArray(2, Jdbc.uuids(connection, group.getValue()));
                update.executeUpdate();
            }
        }
    }

    /** Somebody who seemed to decide for the first time did not; nothing of the group is stored. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
