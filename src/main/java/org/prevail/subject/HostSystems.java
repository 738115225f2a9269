package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;

/** Those who name people by ids of their own: systems with API tokens, and sources of identities that are plug-ins. */
public final class HostSystems {
    private HostSystems() {}

    /** By name, at most 100 characters; made at first sight. */
    public static long id(Connection connection, String name) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into host_system (id, name) values (nextval('prevail_id'), ?) on conflict do nothing")) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
        try (var query = connection.prepareStatement("select id from host_system where name = ?")) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
