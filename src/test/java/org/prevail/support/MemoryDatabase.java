package org.prevail.support;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.prevail.platform.persistence.Jdbc;

/** A database of a test's own, in memory, with the portal's real schema. */
public final class MemoryDatabase {
    private MemoryDatabase() {}

    public static JdbcDataSource empty() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return database;
    }

    public static Jdbc migrated() {
        return migrated(empty());
    }

    /** The same for a test that needs the data source, too. */
    public static Jdbc migrated(DataSource empty) {
        var database = new Jdbc(empty);
        try {
            run(database, Schema.SCRIPT);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
        return database;
    }

    /** Runs statements separated by semicolons, in one transaction. */
    public static void run(Jdbc database, String statements) throws SQLException {
        database.transactionOrThrow(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(statements);
            }
        });
    }

    public static long count(Jdbc database, String query) {
        return database.transaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** The real schema, migrated once and then copied: a migration takes a quarter of a second. */
    private static final class Schema {
        static final String SCRIPT = script();

        private static String script() {
            var database = empty();
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                    .load()
                    .migrate();
            return new Jdbc(database).transaction(connection -> {
                var statements = new StringBuilder();
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("script")) {
                    while (rows.next()) {
                        statements.append(rows.getString(1)).append('\n');
                    }
                }
                return statements.toString();
            });
        }
    }
}
