package org.prevail.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prevail.platform.Configuration;

/** Says where to go once the portal serves, or that it does not. */
record Announcement(Configuration configuration) {
    private static final int SECONDS = 180;

    void whenReady() {
        var waiting = new Thread(this::await, "prevail-announcement");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void await() {
        for (int tries = 0; tries < SECONDS * 2; tries++) {
            if (ready()) {
                say();
                return;
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException stopped) {
                return;
            }
        }
        System.err.println("prevail: not ready after " + SECONDS + " s; the lines above say why");
    }

    private boolean ready() {
        try {
            var address = URI.create("http://localhost:" + configuration.httpPort() + "/health/ready")
                    .toURL();
            var connection = (HttpURLConnection) address.openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void say() {
        var lines = new StringBuilder("\nPrevail is ready: ")
                .append(configuration.publicUrl())
                .append("\n  console:            ")
                .append(configuration.publicUrl())
                .append("/console/\n");
        name(lines, "owner's password:   ", "owner-password.txt");
        name(lines, "demo people:        ", "demo-people.txt");
        System.out.println(lines.append("  Ctrl-C stops it; what was stored stays.\n"));
    }

    private void name(StringBuilder lines, String what, String file) {
        Path path = configuration.dataDir().resolve(file);
        if (Files.exists(path)) {
            lines.append("  ").append(what).append("in ").append(path).append('\n');
        }
    }
}
