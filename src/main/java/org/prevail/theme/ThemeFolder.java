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
 * @param outside whether it came from the owner's folder, not with the product
 * @param files by path within the theme, {@code /} between folders
 */
record ThemeFolder(String name, boolean outside, ThemeFile file, Map<String, byte[]> files) {
    static final String OUTSIDE = "outside/";
    static final String PACKED = "packed/";

    ThemeFolder(String name, boolean outside, Map<String, byte[]> files) {
        this(name, outside, ThemeFile.of(properties(files.get(ThemeFile.NAME))), files);
    }

    static ThemeFolder read(String name, boolean outside, Path folder) {
        var files = new TreeMap<String, byte[]>();
        try {
            // It may be a link to a release's; a walk does not enter a link it begins at.
            var real = folder.toRealPath();
            try (var found = Files.walk(real)) {
                for (var file : found.filter(Files::isRegularFile).toList()) {
                    files.put(real.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("theme " + name, unreadable);
        }
        return new ThemeFolder(name, outside, files);
    }

    /** Where it came from and what it is called, as an archive has it in front of its files. */
    String place() {
        return (outside ? OUTSIDE : PACKED) + name + "/";
    }

    Optional<String> parent() {
        return file.parent();
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
        } catch (IllegalArgumentException malformed) {
            // A wrong \\u escape: what was read before it stands, and ThemeTexts says where it is.
            return properties;
        }
        return properties;
    }
}
