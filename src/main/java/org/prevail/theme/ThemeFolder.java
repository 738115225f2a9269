package org.prevail.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One theme as it lies on the disk or the class path, read into memory.
 *
 * @param files by path within the theme, {@code /} between folders
 */
record ThemeFolder(String name, Optional<String> parent, Map<String, byte[]> files) {
    static ThemeFolder read(String name, Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("theme " + name, unreadable);
        }
        var parent = properties(files.get("theme.properties")).getProperty("parent");
        return new ThemeFolder(name, Optional.ofNullable(parent).map(String::strip), files);
    }

    Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    static Properties properties(byte[] utf8) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(new String(utf8, StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return properties;
    }
}
