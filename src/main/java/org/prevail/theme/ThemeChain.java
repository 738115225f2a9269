package org.prevail.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A theme and what it inherits from, child first. */
record ThemeChain(List<ThemeFolder> folders) {
    static ThemeChain of(String name, Map<String, ThemeFolder> all) {
        var chain = new ArrayList<ThemeFolder>();
        for (var next = Optional.of(name);
                next.isPresent();
                next = chain.get(chain.size() - 1).parent()) {
            var folder = all.get(next.get());
            if (folder == null) {
                throw new IllegalStateException("there is no theme '" + next.get() + "'");
            }
            if (chain.contains(folder)) {
                throw new IllegalStateException("theme '" + name + "' inherits from itself");
            }
            chain.add(folder);
        }
        return new ThemeChain(List.copyOf(chain));
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

    /** Every file of every theme of the chain, by theme and path. */
    Map<String, byte[]> everything() {
        var files = new LinkedHashMap<String, byte[]>();
        for (var folder : folders) {
            folder.files().forEach((path, bytes) -> files.put(folder.name() + "/" + path, bytes));
        }
        return files;
    }
}
