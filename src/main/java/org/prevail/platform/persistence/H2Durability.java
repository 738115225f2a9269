package org.prevail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Asks the running H2 itself whether it is the packaged one and keeps every commit it acknowledges: with any write delay
 * a killed process loses acknowledged commits (R19), and the server brings an older H2 that must not shadow ours.
 */
record H2Durability(Connection connection) {
    static final String PACKAGED = org.h2.engine.Constants.VERSION;

    void require() throws SQLException {
        requireEqual("version", "select h2version()", PACKAGED);
        requireEqual(
                "WRITE_DELAY",
                "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                "0");
    }

    private void requireEqual(String what, String query, String wanted) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            String found = rows.next() ? rows.getString(1) : "none";
            if (!wanted.equals(found)) {
                throw new IllegalStateException("H2 " + what + " is " + found + " instead of " + wanted);
            }
        }
    }
}
