package org.prevail.theme;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An owner's values as they are stored: one {@code key=value} a line, by key. */
public final class GivenSettings {
    private GivenSettings() {}

    public static Map<String, String> read(String stored) {
        var values = new TreeMap<String, String>();
        stored.lines().forEach(line -> {
            int equals = line.indexOf('=');
            if (equals > 0) {
                values.put(line.substring(0, equals), line.substring(equals + 1));
            }
        });
        return values;
    }

    public static String written(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }
}
