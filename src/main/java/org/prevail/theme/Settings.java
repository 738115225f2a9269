package org.prevail.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The settings of a theme with what it inherits, merged key by key, and the values they have: the owner's before the
 * nearest theme's.
 */
record Settings(List<ThemeSetting> all, Map<String, String> given, List<Finding> findings) {
    static Settings declared(ThemeChain chain) {
        var merged = new TreeMap<String, Map<String, String>>();
        var first = new TreeMap<String, String>();
        var by = new TreeMap<String, String>();
        for (var folder : chain.fromTheRoot()) {
            folder.file().settings().forEach((key, parts) -> {
                merged.computeIfAbsent(key, missing -> new TreeMap<>()).putAll(parts);
                by.putIfAbsent(key, folder.name());
                first.putIfAbsent(key, parts.getOrDefault("default", ""));
            });
        }
        var settings = new ArrayList<ThemeSetting>();
        var findings = new ArrayList<Finding>();
        merged.forEach((key, parts) -> {
            var setting = type(parts).map(type -> setting(by.get(key), key, type, parts, first.get(key)));
            if (setting.filter(ThemeSetting::sound).isPresent()) {
                settings.add(setting.get());
            } else {
                findings.add(Finding.error("setting", by.get(key), key));
            }
        });
        return new Settings(List.copyOf(settings), Map.of(), List.copyOf(findings));
    }

    private static Optional<ThemeSetting.Type> type(Map<String, String> parts) {
        return Arrays.stream(ThemeSetting.Type.values())
                .filter(type -> type.name().equalsIgnoreCase(parts.get("type")))
                .findFirst();
    }

    private static ThemeSetting setting(
            String by, String key, ThemeSetting.Type type, Map<String, String> parts, String declared) {
        var labels = new TreeMap<String, String>();
        parts.forEach((part, value) -> {
            if (part.startsWith("label.")) {
                labels.put(part.substring("label.".length()), value);
            }
        });
        return new ThemeSetting(
                by,
                key,
                type,
                parts.getOrDefault("default", ""),
                declared,
                Arrays.stream(parts.getOrDefault("options", "").split("\\|"))
                        .map(String::strip)
                        .filter(option -> !option.isEmpty())
                        .toList(),
                Optional.ofNullable(parts.get("css")),
                Optional.ofNullable(parts.get("scheme")),
                Optional.ofNullable(parts.get("contrast")),
                labels);
    }

    /** What is not known here, or not of its kind, counts for nothing: the theme may have changed since it was given. */
    Settings with(Map<String, String> values) {
        var taken = values.entrySet().stream()
                .filter(entry -> find(entry.getKey())
                        .filter(setting -> setting.takes(entry.getValue()))
                        .isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Settings(all, Map.copyOf(taken), findings);
    }

    Optional<ThemeSetting> find(String key) {
        return all.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    String value(ThemeSetting setting) {
        return given.getOrDefault(setting.key(), setting.value());
    }

    /** A flag as a boolean, everything else as text. */
    Object value(String key) {
        var setting = find(key).orElseThrow(() -> new IllegalArgumentException("no setting '" + key + "'"));
        var value = value(setting);
        return setting.type() == ThemeSetting.Type.FLAG ? (Object) value.equals("true") : value;
    }

    /**
     * Those that differ from what the styles say already, as a style of its own. Colours of a scheme hold on screens: on
     * paper the theme's own print colours do.
     */
    Optional<String> style() {
        var style = new StringBuilder();
        for (var setting : all) {
            if (setting.variable().isPresent() && !value(setting).equals(setting.declared())) {
                var rule = ":root { " + setting.variable().get() + ": " + value(setting) + "; }";
                style.append(setting.scheme()
                                .map(scheme ->
                                        "@media screen and (prefers-color-scheme: " + scheme + ") { " + rule + " }")
                                .orElse(rule))
                        .append('\n');
            }
        }
        return style.isEmpty() ? Optional.empty() : Optional.of(style.toString());
    }
}
