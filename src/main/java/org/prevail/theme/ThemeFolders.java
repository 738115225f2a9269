package org.prevail.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Finds themes: the folders with a {@code theme.properties} in a folder. */
final class ThemeFolders {
    private static final System.Logger LOG = System.getLogger(ThemeFolders.class.getName());
    static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final String PACKED = "themes/base/theme.properties";
    private static final AtomicLong UNKNOWN = new AtomicLong(Long.MIN_VALUE);

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
                return in(Path.of(uri).getParent().getParent(), false);
            }
            var parts = uri.toString().split("!", 2);
            try (var archive = FileSystems.newFileSystem(URI.create(parts[0]), Map.of())) {
                return in(archive.getPath(parts[1]).getParent().getParent(), false);
            }
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("themes on the class path are unreadable", unreadable);
        }
    }

    /** Folders whose names could not stand in an address are no themes. */
    static Map<String, ThemeFolder> in(Path folder, boolean outside) {
        var themes = new TreeMap<String, ThemeFolder>();
        try (var entries = Files.list(folder)) {
            entries.filter(entry -> Files.isRegularFile(entry.resolve(ThemeFile.NAME)))
                    .forEach(entry -> {
                        var name = entry.getFileName().toString().replace("/", "");
                        if (NAME.matcher(name).matches()) {
                            read(name, outside, entry).ifPresent(theme -> themes.put(name, theme));
                        }
                    });
        } catch (IOException unreadable) {
            throw new UncheckedIOException("themes in " + folder, unreadable);
        }
        return themes;
    }

    /** One of the owner's that cannot be read is none; the others stay. */
    private static Optional<ThemeFolder> read(String name, boolean outside, Path entry) {
        try {
            return Optional.of(ThemeFolder.read(name, outside, entry));
        } catch (UncheckedIOException unreadable) {
            if (!outside) {
                throw unreadable;
            }
            LOG.log(System.Logger.Level.WARNING, "theme {0} is left out: {1}", name, unreadable.getCause());
            return Optional.empty();
        }
    }

    /**
     * Changes whenever a file there does, is added or removed; without reading any. What nobody could read as part of a
     * theme, such as the dangling link an editor locks a file by, is passed over; if the folder itself cannot be looked
     * through, each answer is another.
     */
    static long state(Path folder) {
        var state = new FolderState(folder);
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, state);
            return state.sum();
        } catch (IOException | UncheckedIOException unknown) {
            return UNKNOWN.incrementAndGet();
        }
    }
}
