package org.prevail.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.prevail.support.Databases;

/**
 * The database the managed server gets: an empty folder for H2, or a real PostgreSQL started here. Before Arquillian
 * reads its settings, because the server's command line names the database.
 */
public class TestDatabase implements LauncherSessionListener {
    private EmbeddedPostgres postgres;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String database = System.getProperty("prevail.it.database", "none");
        System.setProperty("prevail.it.options", "-Xmx1g");
        if (database.equals("none")) {
            return;
        }
        empty(Path.of(System.getenv("PREVAIL_DATA_DIR")));
        if (database.equals("postgresql")) {
            start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException leftBehind) {
                throw new UncheckedIOException(leftBehind);
            }
        }
    }

    private void start() {
        try {
            postgres = Databases.durable();
            System.setProperty(
                    "prevail.it.options",
                    "-Xmx1g -Dprevail.db.url=jdbc:postgresql://localhost:" + postgres.getPort()
                            + "/postgres -Dprevail.db.user=postgres -Dprevail.db.password=postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("the embedded PostgreSQL did not start", failed);
        }
    }

    private static void empty(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
