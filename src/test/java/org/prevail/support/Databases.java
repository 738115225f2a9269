package org.prevail.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.prevail.platform.persistence.Jdbc;

/** Empty databases of one kind: one for the portal, one for the yardstick, one for raw JDBC. */
public record Databases(String name, Path folder, Optional<EmbeddedPostgres> postgres) implements AutoCloseable {
    /** With all rights, on every server given one of these databases. */
    public static final String API_TOKEN = "servers-of-the-tests-only";

    public static Databases h2(Path folder) {
        return new Databases("H2", folder, Optional.empty());
    }

    public static Databases postgres(Path folder) throws IOException {
        return new Databases("PostgreSQL", folder, Optional.of(durable()));
    }

    /** As people install it. Left to itself the embedded one writes nothing to disk at a commit and answers before it. */
    public static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** With the portal's real schema, on PostgreSQL; {@link MemoryDatabase} has H2's. */
    public static Jdbc migrated(DataSource postgres) {
        Flyway.configure()
                .dataSource(postgres)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .load()
                .migrate();
        return new Jdbc(postgres);
    }

    /** Settings of a server that gets a database of its own. */
    public Map<String, String> settings(String whose) throws SQLException {
        var settings = new HashMap<String, String>();
        settings.put("PREVAIL_DATA_DIR", folder.resolve(whose).toString());
        settings.put("PREVAIL_API_TOKEN", API_TOKEN);
        if (postgres.isPresent()) {
            create(whose);
            settings.put("PREVAIL_DB_URL", url(whose));
            settings.put("PREVAIL_DB_USER", "postgres");
            settings.put("PREVAIL_DB_PASSWORD", "postgres");
        }
        return settings;
    }

    public Connection raw() throws SQLException {
        return postgres.isPresent()
                ? DriverManager.getConnection(url("raw"), "postgres", "postgres")
                : DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("raw") + ";MODE=PostgreSQL;WRITE_DELAY=0");
    }

    /** On PostgreSQL; H2 makes its own. */
    public void create(String database) throws SQLException {
        if (postgres.isPresent()) {
            try (var connection = postgres.get().getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
        }
    }

    /** A server's own database, while that server is not running. */
    public Connection of(String whose) throws SQLException {
        return postgres.isPresent()
                ? DriverManager.getConnection(url(whose), "postgres", "postgres")
                : DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve(whose).resolve("prevail")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "prevail",
                        "");
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.orElseThrow().getPort() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        if (postgres.isPresent()) {
            postgres.get().close();
        }
    }
}
