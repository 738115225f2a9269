package org.prevail.bench;

import java.sql.SQLException;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.prevail.support.Databases;

/** Single-row commits by plain JDBC from as many threads as there are clients: what the database itself can do. */
final class RawCommits {
    private RawCommits() {}

    static void prepare(Databases databases) throws SQLException {
        databases.create("raw");
        try (var connection = databases.raw();
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table bare_row (id uuid primary key, subject uuid, version_id bigint, locale varchar(35),"
                            + " digest char(64), rendition char(64), shown_at timestamp(3))");
        }
    }

    static Load.Result run(Databases databases, double seconds) throws Exception {
        var count = new AtomicLong();
        long start = System.nanoTime();
        long until = start + (long) (seconds * 1e9);
        Callable<Void> client = () -> {
            try (var connection = databases.raw()) {
                connection.setAutoCommit(false);
                while (System.nanoTime() < until) {
                    Rows.insert(connection, UUID.randomUUID());
                    connection.commit();
                    count.incrementAndGet();
                }
            }
            return null;
        };
        var pool = Executors.newFixedThreadPool(Load.CLIENTS);
        for (var done : pool.invokeAll(Collections.nCopies(Load.CLIENTS, client))) {
            done.get();
        }
        pool.shutdown();
        return new Load.Result(count.get() / ((System.nanoTime() - start) / 1e9), 1);
    }
}
