package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/** The steps of erasing a person's pseudonyms, within one transaction (R18). */
record Erasure(Connection connection, Set<UUID> subjects) {

    /**
     * Ends what can be decided and linked under these pseudonyms.
     *
     * @throws Overtaken if another one was linked to them before the locks were there
     */
    void close(UUID main) throws SQLException {
        SubjectLocks.close(connection, subjects);
        if (!Links.merged(connection, main).equals(subjects)) {
            throw new Overtaken();
        }
    }

    /** Those not erased yet, the main one first; asked under the locks: of two erasures at once the second finds the first. */
    List<UUID> open() throws SQLException {
        var erased = Jdbc.stored(connection, "erasure", "subject", List.copyOf(subjects));
        return subjects.stream().filter(subject -> !erased.contains(subject)).toList();
    }

    /** Cuts what leads from outside to these pseudonyms. */
    void cutTies() throws SQLException {
        for (UUID subject : subjects) {
            change("delete from host_subject where subject = ?", subject);
            change("delete from gate_link where subject = ?", subject);
        }
    }

    /** @param tie kept, sealed, with the first of them only */
    void store(List<UUID> open, Optional<String> tie, boolean sealed, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into erasure (id, subject, requested_at, sealed, tie) values (?, ?, ?, ?, ?)")) {
            for (UUID subject : open) {
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, subject);
                insert.setObject(3, Jdbc.utc(at));
                insert.setBoolean(4, sealed);
                insert.setString(5, subject.equals(open.get(0)) ? tie.orElse(null) : null);
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

    /** Somebody was linked between the reading of who is one person and the locks; nothing is stored. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private void change(String statement, UUID subject) throws SQLException {
        try (var change = connection.prepareStatement(statement)) {
            change.setObject(1, subject);
            change.executeUpdate();
        }
    }
}
