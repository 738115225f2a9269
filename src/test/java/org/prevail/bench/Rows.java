package org.prevail.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.UUID;

/** The one row the yardsticks store, as wide as a presentation. */
final class Rows {
    private static final String HEX = "0".repeat(64);

    private Rows() {}

    static void insert(Connection connection, UUID id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into bare_row values (?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setObject(2, id);
            insert.setLong(3, 1);
            insert.setString(4, "en");
            insert.setString(5, HEX);
            insert.setString(6, HEX);
            insert.setObject(7, LocalDateTime.of(2026, 1, 1, 0, 0));
            insert.executeUpdate();
        }
    }
}
