package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/** The steps of erasing a person's pseudonyms, within one transaction (R18). */
record Erasure(Connection connection, Set<UUID> subjects) {

    /**
     * Ends what can be decided under these pseudonyms. Takes the lock a decision takes: one under way is stored before,
     * and counts, or is refused after.
     */
    void close() throws SQLException {
        // In one order: two that lock several pseudonyms do not wait for each other.
        for (UUID subject : new TreeSet<>(subjects)) {
            change(
                    "insert into subject_order (subject, last_number, closed) values (?, 0, true) on conflict do nothing",
                    subject);
            change("update subject_order set closed = true where subject = ?", subject);
        }
    }

    /** Cuts what leads from outside to these pseudonyms. */
    void cutTies() throws SQLException {
        for (UUID subject : subjects) {
            change("delete from host_subject where subject = ?", subject);
            change("delete from gate_link where subject = ?", subject);
        }
    }

    /** @param tie kept, sealed, with the person's main pseudonym only */
    void store(UUID main, Optional<String> tie, boolean sealed, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into erasure (id, subject, requested_at, sealed, tie) values (?, ?, ?, ?, ?)")) {
            for (UUID subject : subjects) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, subject);
                insert.setObject(3, Jdbc.utc(at));
                insert.setBoolean(4, sealed);
                insert.setString(5, subject.equals(main) ? tie.orElse(null) : null);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whether the tie of an erased pseudonym is sealed; empty if it was not erased. */
    static Optional<Boolean> sealed(Connection connection, UUID subject) throws SQLException {
        try (var query = connection.prepareStatement("select sealed from erasure where subject = ?")) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBoolean(1)) : Optional.empty();
            }
        }
    }

    private void change(String statement, UUID subject) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            change.setObject(1, subject);
            change.executeUpdate();
        }
    }
}
