package org.prevail.theme.doctor;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the names that style sheets give to values ({@code --…}) stand for, in any surroundings. */
final class NamedValues {
    private static final Pattern USE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*(?:,([^()]*))?\\)");

    /** A name may stand for another, and in the end for itself. */
    private static final int DEPTH = 3;

    private final Map<String, Set<String>> values = new HashMap<>();

    NamedValues(Collection<StyleRule> rules) {
        rules.stream()
                .flatMap(rule -> rule.declarations().stream())
                .filter(declaration -> declaration.startsWith("--") && declaration.contains(":"))
                .map(declaration -> declaration.split(":", 2))
                .forEach(pair -> values.computeIfAbsent(pair[0].strip(), name -> new LinkedHashSet<>())
                        .add(pair[1].strip()));
    }

    /** The words with each value their names may have; as they are where a name is not known. */
    Stream<String> meanings(String words) {
        return meanings(words, DEPTH).distinct();
    }

    private Stream<String> meanings(String words, int depth) {
        var use = USE.matcher(words);
        if (depth == 0 || !use.find()) {
            return Stream.of(words);
        }
        var known = values.getOrDefault(use.group(1), use.group(2) == null ? Set.of() : Set.of(use.group(2)));
        return known.isEmpty()
                ? Stream.of(words)
                : known.stream()
                        .flatMap(value -> meanings(
                                words.substring(0, use.start()) + value + words.substring(use.end()), depth - 1));
    }
}
