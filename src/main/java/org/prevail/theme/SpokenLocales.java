package org.prevail.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which languages a theme speaks: those with every message that any of them has. */
final class SpokenLocales {
    private static final Pattern BUNDLE =
            Pattern.compile("messages/[^/]+_([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.properties");

    private SpokenLocales() {}

    static List<String> of(ThemeChain chain) {
        Map<String, Set<Object>> keys = new HashMap<>();
        for (var folder : chain.folders()) {
            folder.files().forEach((path, bytes) -> {
                var bundle = BUNDLE.matcher(path);
                if (bundle.matches()) {
                    keys.computeIfAbsent(bundle.group(1), first -> new HashSet<>())
                            .addAll(ThemeFolder.properties(bytes).keySet());
                }
            });
        }
        var all = new HashSet<Object>();
        keys.values().forEach(all::addAll);
        return keys.entrySet().stream()
                .filter(spoken -> spoken.getValue().containsAll(all))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
