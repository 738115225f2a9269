package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Rows that tie a host system's user to a pseudonym: no evidence, and deleted by erasure. */
final class HostSubjects {
    private HostSubjects() {}

    /** A tie as stored. */
    record Tie(UUID subject, Set<String> groups) {}

    static Optional<Tie> find(Connection connection, long hostSystem, String externalId) throws SQLException {
        try (var query = connection.prepareStatement(
                "select subject, groups_named from host_subject where host_system_id = ? and external_id = ?")) {
            query.setLong(1, hostSystem);
            query.setString(2, externalId);
            try (var rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Tie(rows.getObject(1, UUID.class), words(rows.getString(2))))
                        : Optional.empty();
            }
        }
    }

    /** How a host system names its user. */
    record Reference(long hostSystem, String externalId) {}

    static Optional<Reference> reference(Connection connection, UUID subject) throws SQLException {
        try (var query =
                connection.prepareStatement("select host_system_id, external_id from host_subject where subject = ?")) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new Reference(rows.getLong(1), rows.getString(2))) : Optional.empty();
            }
        }
    }

    static Set<String> groups(Connection connection, UUID subject) throws SQLException {
        try (var query = connection.prepareStatement("select groups_named from host_subject where subject = ?")) {
            query.setObject(1, subject);
            try (var rows = query.executeQuery()) {
                return rows.next() ? words(rows.getString(1)) : Set.of();
            }
        }
    }

    /** Two at once: the primary key lets one through, and both then read it. */
    static void insert(Connection connection, long hostSystem, String externalId) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into host_subject (host_system_id, external_id, subject, groups_named)"
                        + " values (?, ?, ?, '') on conflict do nothing")) {
            insert.setLong(1, hostSystem);
            insert.setString(2, externalId);
            insert.setObject(3, UUID.randomUUID());
            insert.executeUpdate();
        }
    }

    static void regroup(Connection connection, UUID subject, Set<String> groups) throws SQLException {
        try (var update = connection.prepareStatement("update host_subject set groups_named = ? where subject = ?")) {
            update.setString(1, String.join(" ", new TreeSet<>(groups)));
            update.setObject(2, subject);
            update.executeUpdate();
        }
    }

    /** @return the subject if it was this call that cut the tie: of two at once only one does */
    static Optional<UUID> cut(Connection connection, long hostSystem, String externalId) throws SQLException {
        var tie = find(connection, hostSystem, externalId);
        if (tie.isEmpty()) {
            return Optional.empty();
        }
        try (var delete = connection.prepareStatement("delete from host_subject where subject = ?")) {
            delete.setObject(1, tie.get().subject());
            return delete.executeUpdate() == 1 ? Optional.of(tie.get().subject()) : Optional.empty();
        }
    }

    private static Set<String> words(String spaced) {
        return spaced.isBlank() ? Set.of() : Set.of(spaced.split(" "));
    }
}
