package org.prevail.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A theme and what it inherits from, child first. */
record ThemeChain(List<ThemeFolder> folders) {
    static final String BASE = "base";

    /** @throws BrokenTheme if a parent is missing, or a theme is its own */
    static ThemeChain of(String name, Map<String, ThemeFolder> all) {
        var chain = new ArrayList<ThemeFolder>();
        for (var next = Optional.of(name);
                next.isPresent();
                next = chain.get(chain.size() - 1).parent()) {
            var folder = all.get(next.get());
            if (folder == null) {
                throw broken(
                        chain,
                        chain.isEmpty()
                                ? Finding.error("unknown", name)
                                : Finding.error(
                                        "parent-missing",
                                        chain.get(chain.size() - 1).name(),
                                        next.get()));
            }
            if (chain.contains(folder)) {
                throw broken(
                        chain,
                        Finding.error(
                                "parent-circular",
                                next.get(),
                                chain.get(chain.size() - 1).name()));
            }
            chain.add(folder);
        }
        if (!chain.get(chain.size() - 1).name().equals(BASE)) {
            throw broken(chain, Finding.error("not-of-base", name));
        }
        return new ThemeChain(List.copyOf(chain));
    }

    /** A parent that cannot be read is one that is not named. */
    private static BrokenTheme broken(List<ThemeFolder> chain, Finding why) {
        return new BrokenTheme(Stream.concat(unreadable(chain), Stream.of(why)).toList());
    }

    private static Stream<Finding> unreadable(List<ThemeFolder> chain) {
        return chain.stream().flatMap(folder -> ThemeTexts.unreadable(folder).stream());
    }

    /** Which texts cannot be read, and what is wrong with a {@code theme.properties}, the child's first. */
    List<Finding> findings() {
        var found = new ArrayList<>(unreadable(folders).toList());
        folders.forEach(folder -> found.addAll(folder.file().findings(folder.name())));
        found.addAll(Settings.declared(this).findings());
        return found;
    }

    ThemeFile file() {
        return folders.get(0).file();
    }

    /** Parents first. */
    List<ThemeFolder> fromTheRoot() {
        var reversed = new ArrayList<>(folders);
        Collections.reverse(reversed);
        return reversed;
    }

    /** Files named by all themes of the chain under one key, the parent's first, each once. */
    List<String> added(String key) {
        return fromTheRoot().stream()
                .flatMap(folder -> folder.file().words(key).stream())
                .distinct()
                .toList();
    }

    /** Names of templates, without those of staff pages. */
    List<String> templates() {
        return merged("templates/").keySet().stream()
                .filter(path -> path.endsWith(".peb") && !path.startsWith("console/"))
                .map(path -> path.substring(0, path.length() - ".peb".length()))
                .toList();
    }

    String name() {
        return folders.get(0).name();
    }

    /** The first theme that has this file, beginning behind {@code behind} if that is given. */
    Optional<ThemeFolder> holding(String path, Optional<String> behind) {
        int from = 0;
        if (behind.isPresent()) {
            while (!folders.get(from++).name().equals(behind.get())) {
                // the theme itself is in the chain
            }
        }
        return folders.subList(from, folders.size()).stream()
                .filter(folder -> folder.files().containsKey(path))
                .findFirst();
    }

    /** Files under {@code prefix} as they prevail, by their path behind it. */
    Map<String, byte[]> merged(String prefix) {
        var files = new TreeMap<String, byte[]>();
        for (var folder : folders) {
            folder.files().forEach((path, bytes) -> {
                if (path.startsWith(prefix)) {
                    files.putIfAbsent(path.substring(prefix.length()), bytes);
                }
            });
        }
        return files;
    }

    /**
     * Every file of every theme of the chain, by place, theme and path: a packed theme changes with the product, its copy
     * from outside does not, so they are not the same though their files be.
     */
    Map<String, byte[]> everything() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var folder : folders) {
            folder.files().forEach((path, bytes) -> files.put(folder.place() + path, bytes));
        }
        return files;
    }
}
