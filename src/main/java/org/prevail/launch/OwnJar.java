package org.prevail.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The runnable JAR this was started from. */
final class OwnJar {
    private OwnJar() {}

    static Path path() throws IOException {
        try {
            return Path.of(OwnJar.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException malformed) {
            throw new IOException(malformed);
        }
    }
}
