package org.prevail.spi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is set of a plug-in on one site: a value for each declared key, the default where an owner set none. Immutable. */
public final class Settings {
    private static final Pattern LANGUAGE = Pattern.compile("([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):\\s*(.+)");

    private final Map<String, String> values;

    /** Also for authors' own tests. */
    public Settings(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    /** As typed, without spaces around it; may be empty. @throws IllegalArgumentException if there is no such setting */
    public String text(String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no setting '" + key + "' was declared");
        }
        return value;
    }

    /** Lines that are not blank, without spaces around them. */
    public List<String> lines(String key) {
        return text(key)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Words between spaces, commas and ends of lines. */
    public List<String> words(String key) {
        return Stream.of(text(key).split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /**
     * What is said in several languages: lines that begin with a language and a colon, {@code en: So it is.}; more lines of one
     * language follow each other. Lines without one are left out.
     */
    public Words inLanguages(String key) {
        var texts = new LinkedHashMap<String, String>();
        for (String line : lines(key)) {
            var parts = LANGUAGE.matcher(line);
            if (parts.matches()) {
                texts.merge(parts.group(1), parts.group(2), (before, after) -> before + "\n" + after);
            }
        }
        return new Words(texts);
    }

    /** 0 where nothing is set. */
    public int number(String key) {
        return text(key).isEmpty() ? 0 : Integer.parseInt(text(key));
    }

    public boolean flag(String key) {
        return text(key).equals("true");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Settings that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** The keys alone: some values are secrets. */
    @Override
    public String toString() {
        return "Settings" + values.keySet();
    }
}
