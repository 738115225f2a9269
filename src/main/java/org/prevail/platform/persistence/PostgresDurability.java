package org.prevail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * That PostgreSQL answers a commit after it wrote it. A database, a role or a server may be set up to answer before
 * ({@code synchronous_commit = off}), and what was answered would be lost when it is killed (R19).
 */
final class PostgresDurability {
    private static final System.Logger LOG = System.getLogger(PostgresDurability.class.getName());
    /** Any other value waits for the disk at least; which of them is the choice of whoever runs the database. */
    private static final String WAIT =
            "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";

    private PostgresDurability() {}

    /** For each new connection: its commits are waited for. */
    static Connection waiting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(WAIT);
            return connection;
        } catch (SQLException failed) {
            connection.close();
            throw failed;
        }
    }

    /** Says so where the server does not wait for its disk at all, which no connection can change. */
    static void warn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select current_setting('fsync')")) {
            if (rows.next() && "off".equals(rows.getString(1))) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "PostgreSQL runs with fsync = off: what it acknowledged is lost when its machine fails; set it on");
            }
        }
    }
}
