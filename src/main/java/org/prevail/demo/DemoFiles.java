package org.prevail.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files under {@code demo/} on the class path. */
final class DemoFiles {
    private DemoFiles() {}

    static String text(String name) {
        try (var stream = DemoFiles.class.getResourceAsStream("/demo/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no file demo/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("demo/" + name, unreadable);
        }
    }

    static Properties properties(String name) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text(name)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
