package org.prevail.spi;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The same said in one or more languages: plain text, shown as it is. Immutable.
 *
 * @param texts by language tag; the first one is shown to readers of languages that are not there, so that a map is to be given that keeps
 *     its order ({@code Map.of} has another with each start)
 */
public record Words(Map<String, String> texts) {
    /** Nothing to say. */
    public static final Words NONE = new Words(Map.of());

    /** Keeps the order. */
    public Words {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    public static Words of(String locale, String text) {
        return new Words(Map.of(locale, text));
    }

    /** And in another language. */
    public Words and(String locale, String text) {
        var more = new LinkedHashMap<>(texts);
        more.put(locale, text);
        return new Words(more);
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** The language in which a reader of {@code locale} gets it: theirs, that of {@code vi} for {@code vi-VN}, the first. */
    public String locale(String locale) {
        if (texts.containsKey(locale)) {
            return locale;
        }
        int dash = locale.indexOf('-');
        if (dash > 0 && texts.containsKey(locale.substring(0, dash))) {
            return locale.substring(0, dash);
        }
        return texts.keySet().stream().findFirst().orElse(locale);
    }

    /** For a reader of {@code locale}; empty if there is nothing to say. */
    public String in(String locale) {
        return texts.getOrDefault(locale(locale), "");
    }
}
