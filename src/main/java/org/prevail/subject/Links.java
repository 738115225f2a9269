package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/** Rows that say that two pseudonyms are one person (R16). A visitor's is linked once, to an account's. */
final class Links {
    private Links() {}

    static Optional<UUID> linkedTo(Connection connection, UUID visitor) throws SQLException {
        try (var query = connection.prepareStatement("select to_subject from subject_link where from_subject = ?")) {
            query.setObject(1, visitor);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }

    static Set<UUID> merged(Connection connection, UUID subject) throws SQLException {
        var merged = new LinkedHashSet<UUID>();
        merged.add(subject);
        try (var query = connection.prepareStatement(
                "select from_subject from subject_link where to_subject = ? order by linked_at")) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    merged.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return merged;
    }

    /** @return whether it is new; the unique column lets only the first of several links of a visitor through */
    static boolean insert(Connection connection, UUID visitor, UUID account, String reason, Instant at)
            throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into subject_link (id, from_subject, to_subject, reason, linked_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setObject(2, visitor);
            insert.setObject(3, account);
            insert.setString(4, reason);
            insert.setObject(5, Jdbc.utc(at));
            return insert.executeUpdate() == 1;
        }
    }
}
