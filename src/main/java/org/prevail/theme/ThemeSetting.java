package org.prevail.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.prevail.spi.Words;

/**
 * What an owner can set of a theme.
 *
 * @param by the theme that declares it
 * @param value the default, as the nearest theme in the chain gives it
 * @param declared the default as the declaring theme gives it: what its style says already
 * @param options of a {@link Type#CHOICE}
 * @param variable the custom property the style takes it from
 * @param scheme {@code light} or {@code dark}, for a colour of one of them
 * @param contrast another setting or colour it must stand out against, and by how much: {@code paper 4.5}
 * @param labels by locale
 */
public record ThemeSetting(
        String by,
        String key,
        Type type,
        String value,
        String declared,
        List<String> options,
        Optional<String> variable,
        Optional<String> scheme,
        Optional<String> contrast,
        Map<String, String> labels) {
    private static final int LONGEST = 200;
    private static final Pattern VARIABLE = Pattern.compile("--[a-z][a-z0-9-]*");

    private static final Pattern STYLED = Pattern.compile("[a-zA-Z0-9 ,.%#-]+");

    public enum Type {
        COLOR("#[0-9a-fA-F]{6}"),
        LENGTH("\\d{1,4}(?:\\.\\d{1,4})?(?:rem|em|ch|px|%)"),
        NUMBER("-?\\d{1,9}(?:\\.\\d{1,6})?"),
        FLAG("true|false"),
        CHOICE(".+"),
        TEXT("[^\\p{Cntrl}]*");

        private final Pattern pattern;

        Type(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }
    }

    public ThemeSetting {
        options = List.copyOf(options);
        labels = Map.copyOf(labels);
    }

    public boolean takes(String wanted) {
        return wanted.length() <= LONGEST
                && type.pattern.matcher(wanted).matches()
                && (type != Type.CHOICE || options.contains(wanted));
    }

    /** In each language there is, English before others; without any, its key. */
    public Words label() {
        if (labels.isEmpty()) {
            return Words.of("en", key);
        }
        var words = labels.containsKey("en") ? Words.of("en", labels.get("en")) : Words.NONE;
        for (var label : new TreeMap<>(labels).entrySet()) {
            words = words.and(label.getKey(), label.getValue());
        }
        return words;
    }

    /** A text could end a declaration and begin another, so it does not reach the style. */
    boolean sound() {
        return takes(value)
                && variable.filter(name ->
                                type == Type.TEXT || !VARIABLE.matcher(name).matches())
                        .isEmpty()
                && scheme.filter(name -> !name.equals("light") && !name.equals("dark"))
                        .isEmpty()
                && (type != Type.CHOICE
                        || variable.isEmpty()
                        || options.stream()
                                .allMatch(option -> STYLED.matcher(option).matches()));
    }
}
