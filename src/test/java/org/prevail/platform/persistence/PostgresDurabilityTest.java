package org.prevail.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.platform.Configuration;

class PostgresDurabilityTest {
    @Test
    void r19CommitsAreWaitedForWhereTheServerIsSetUpNotTo() throws IOException, SQLException {
        try (var postgres = server("off")) {
            try (var theirs = postgres.getPostgresDatabase().getConnection();
                    var ours = connect(postgres)) {
                assertEquals("off", setting(theirs));
                assertEquals("on", setting(ours));
            }
        }
    }

    @Test
    void howLongTheyWaitIsOtherwiseTheServersOwnChoice() throws IOException, SQLException {
        try (var postgres = server("local");
                var ours = connect(postgres)) {
            assertEquals("local", setting(ours));
        }
    }

    private static EmbeddedPostgres server(String synchronousCommit) throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", synchronousCommit)
                .start();
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        var settings = Map.of(
                "db.url", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "db.user", "postgres",
                "db.password", "postgres");
        return new PortalDataSource(Configuration.from(key -> Optional.ofNullable(settings.get(key)))).getConnection();
    }

    private static String setting(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show synchronous_commit")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
