package org.prevail.theme;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.platform.Shared;

/** The themes there are, read once. Thread-safe. */
@Shared
public class Themes {
    private final Map<String, PebbleTheme> byName = new TreeMap<>();

    public Themes() {
        this(ThemeFolders.packed());
    }

    Themes(Map<String, ThemeFolder> folders) {
        folders.keySet().forEach(name -> byName.put(name, new PebbleTheme(ThemeChain.of(name, folders))));
    }

    /** @throws IllegalStateException naming the theme if there is none of that name */
    public Theme require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("there is no theme '" + name + "'"));
    }

    /** A file of a theme under its hashed address, {@code /assets/{theme}/{hash}/{path}}; the present hash only. */
    public Optional<Asset> asset(String theme, String hash, String path) {
        return find(theme).flatMap(found -> found.asset(hash, path));
    }

    private Optional<PebbleTheme> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
