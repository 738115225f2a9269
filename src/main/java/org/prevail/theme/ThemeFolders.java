package org.prevail.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Finds themes: the folders with a {@code theme.properties} in a folder. */
final class ThemeFolders {
    private static final String PACKED = "themes/base/theme.properties";

    private ThemeFolders() {}

    /** Those the product brings, from {@code themes/} on the class path, a folder or an archive. */
    static Map<String, ThemeFolder> packed() {
        var found = ThemeFolders.class.getClassLoader().getResource(PACKED);
        if (found == null) {
            throw new IllegalStateException("no themes on the class path");
        }
        try {
            var uri = found.toURI();
            if ("file".equals(uri.getScheme())) {
                return in(Path.of(uri).getParent().getParent());
            }
            var parts = uri.toString().split("!", 2);
            try (var archive = FileSystems.newFileSystem(URI.create(parts[0]), Map.of())) {
                return in(archive.getPath(parts[1]).getParent().getParent());
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("themes on the class path are unreadable", unreadable);
        }
    }

    static Map<String, ThemeFolder> in(Path folder) {
        var themes = new TreeMap<String, ThemeFolder>();
        try (var entries = Files.list(folder)) {
            entries.filter(entry -> Files.isRegularFile(entry.resolve("theme.properties")))
                    .forEach(entry -> {
                        var name = entry.getFileName().toString().replace("/", "");
                        themes.put(name, ThemeFolder.read(name, entry));
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("themes in " + folder, unreadable);
        }
        return themes;
    }
}
