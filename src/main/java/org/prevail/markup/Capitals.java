package org.prevail.markup;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Terms whose capital is only that of the list item that defines them, {@code - “Shared user”: …}. Where a text never writes
 * one so within a sentence, it means the term in lower case too. A single word also means other things, {@code in order to},
 * {@code through your fault}: it is a use behind an article alone, which Vietnamese syllables never have. Nor is what Vietnamese
 * says to be somebody's, {@code thiết bị của riêng bạn}.
 */
final class Capitals {
    private static final String ARTICLE = "(?<=\\b(?i:the|an?|this|each|every|any|no) )";
    private static final String OWNED = "(?! của )";

    private Capitals() {}

    /**
     * @param items names whose definitions begin items of lists
     * @return the terms by what is a use of them
     */
    static Map<String, Glossary.Term> uses(Map<String, Glossary.Term> defined, Set<String> items, String text) {
        if (items.isEmpty()) {
            return defined;
        }
        var uses = new LinkedHashMap<>(defined);
        var capitalised = capitalised(items, text);
        for (var name : items) {
            var use = Uncapitalised.of(name);
            if (!capitalised.contains(name) && Uncapitalised.isName(use)) {
                uses.putIfAbsent(use, defined.get(name));
            }
        }
        return uses;
    }

    /** A pattern of a name in lower case that is defined with a capital. */
    static String pattern(String use) {
        return (use.indexOf(' ') < 0 ? ARTICLE : "") + Pattern.quote(use) + OWNED;
    }

    private static Set<String> capitalised(Set<String> names, String text) {
        var alternatives = names.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<=[\\p{L}\\p{M},)] )(?:" + alternatives + ")(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
