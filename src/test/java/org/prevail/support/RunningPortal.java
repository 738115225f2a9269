package org.prevail.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server process of its own, started as people start it; ready when it answers. */
public final class RunningPortal implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

    private final Process process;
    private final int port;
    private final Path log;

    private RunningPortal(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** {@code java -jar target/prevail.jar} with these settings; PREVAIL_HTTP_PORT is set. */
    public static RunningPortal start(int port, Map<String, String> settings, Path log) {
        return start(List.of("-Xmx1500m", "-jar", jar().toString()), port, settings, log, "/health/ready");
    }

    /** Any server started by {@code java} that takes its port from PREVAIL_HTTP_PORT. */
    public static RunningPortal start(
            List<String> arguments, int port, Map<String, String> settings, Path log, String readyPath) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("PREVAIL_"));
            builder.environment().putAll(settings);
            builder.environment().put("PREVAIL_HTTP_PORT", Integer.toString(port));
            var portal = new RunningPortal(builder.start(), port, log);
            portal.awaitReady(readyPath);
            return portal;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("prevail.jar", "target/prevail.jar"));
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String origin() {
        return "http://localhost:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReady(String path) throws IOException {
        long until = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < until) {
            if (answers(path)) {
                return;
            }
            try {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new AssertionError("the server ended: " + Files.readString(log));
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        close();
        throw new AssertionError("the server did not become ready: " + Files.readString(log));
    }

    private boolean answers(String path) {
        try {
            var connection =
                    (HttpURLConnection) URI.create(origin() + path).toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
