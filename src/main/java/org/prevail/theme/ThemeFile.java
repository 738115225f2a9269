package org.prevail.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A theme's {@code theme.properties}: {@code name}, {@code version}, {@code parent}, {@code api}, {@code locales},
 * {@code styles} and {@code scripts} (of every page, or with {@code .redline} or {@code .console} at the end of the key of
 * those alone), {@code setting.<key>.<part>}.
 */
record ThemeFile(Map<String, String> entries) {
    /** What the templates, view records and functions of this product promise to themes. */
    static final int API = 1;

    static final String NAME = "theme.properties";
    private static final Pattern FILES = Pattern.compile("(styles|scripts)(\\.(redline|console))?");
    private static final List<String> PLAIN = List.of("name", "version", "parent", "api", "locales");
    private static final Pattern SETTING =
            Pattern.compile("setting\\.([a-z][a-zA-Z0-9]{0,39})\\.(\\w+(?:\\.[\\w-]+)?)");

    static ThemeFile of(Properties properties) {
        var entries = new TreeMap<String, String>();
        properties.forEach((key, value) -> entries.put((String) key, ((String) value).strip()));
        return new ThemeFile(entries);
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(entries.get(key)).filter(value -> !value.isEmpty());
    }

    Optional<String> parent() {
        return value("parent");
    }

    List<String> words(String key) {
        return value(key).map(words -> List.of(words.split("\\s+"))).orElse(List.of());
    }

    /** Whether a page of this theme takes this style or script. */
    boolean lists(String path) {
        return entries.keySet().stream()
                .filter(key -> FILES.matcher(key).matches())
                .anyMatch(key -> words(key).contains(path));
    }

    /** By key, what this theme says of a setting: {@code type}, {@code default}, {@code label.en} … */
    Map<String, Map<String, String>> settings() {
        var settings = new TreeMap<String, Map<String, String>>();
        entries.forEach((key, value) -> {
            var setting = SETTING.matcher(key);
            if (setting.matches()) {
                settings.computeIfAbsent(setting.group(1), missing -> new TreeMap<>())
                        .put(setting.group(2), value);
            }
        });
        return settings;
    }

    List<Finding> findings(String theme) {
        var found = new ArrayList<Finding>();
        for (var needed : List.of("name", "version", "api")) {
            if (value(needed).isEmpty()) {
                found.add(Finding.error("file-lacks", theme, needed));
            }
        }
        value("api")
                .filter(api -> !api.equals(String.valueOf(API)))
                .ifPresent(api -> found.add(Finding.error("api", theme, api, API)));
        var unknown = new TreeSet<>(entries.keySet());
        unknown.removeIf(key -> PLAIN.contains(key)
                || FILES.matcher(key).matches()
                || SETTING.matcher(key).matches());
        unknown.forEach(key -> found.add(Finding.warning("file-unknown", theme, key)));
        return found;
    }
}
