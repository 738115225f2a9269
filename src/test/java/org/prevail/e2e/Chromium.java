package org.prevail.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The system's own Chromium. Where there is none it is installed through the system's package manager, if that is
 * allowed; a browser is never downloaded by other ways.
 */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path LOG = Path.of("target", "chromium-install.log");

    private Chromium() {}

    static Path require() {
        return find().or(Chromium::installed)
                .orElseThrow(() ->
                        new AssertionError("the end-to-end tests need Chromium, which is not on the PATH and could"
                                + " not be installed by apt-get here (see " + LOG
                                + "); install it with the system's package"
                                + " manager, on Debian: apt-get install chromium fonts-dejavu-core"));
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-dejavu-core");
        return find();
    }

    private static void run(String... command) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor(15, TimeUnit.MINUTES);
        } catch (IOException notDebian) {
            // Said by require(): there is no apt-get here.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
