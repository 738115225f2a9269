package org.prevail.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.prevail.review.WordLists.WordList;

/** How far each list has been counted in one part of a Word file. Used once, by one thread. */
final class ListCounters {
    /** Of each definition the numbers of its levels; null where one has not begun. */
    private final Map<String, Integer[]> counted = new HashMap<>();

    /** Lists that have begun a count of their own, with the level. */
    private final Set<String> begun = new HashSet<>();

    /** The numbers of a list's levels at its next paragraph, which is of that level. */
    Integer[] next(WordList list, int level) {
        var numbers = counted.computeIfAbsent(list.definition(), first -> new Integer[ListLevel.LEVELS]);
        boolean own = list.starts().containsKey(level) && begun.add(level + " " + list.id());
        numbers[level] = own || numbers[level] == null ? (Integer) list.start(level) : (Integer) (numbers[level] + 1);
        for (int above = 0; above < level; above++) {
            if (numbers[above] == null) {
                numbers[above] = list.start(above);
            }
        }
        for (int below = level + 1; below < ListLevel.LEVELS; below++) {
            var definition = list.levels().get(below);
            if (definition == null || level < definition.restart()) {
                numbers[below] = null;
            }
        }
        return numbers;
    }

    /** What is printed before the words of that paragraph. */
    static String printed(WordList list, int level, Integer[] numbers) {
        var definition = list.levels().get(level);
        String text = definition.text();
        var printed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) != '%' || next < '1' || next > '9') {
                printed.append(text.charAt(i));
            } else {
                int named = next - '1';
                i++;
                if (named <= level && numbers[named] != null) {
                    printed.append(Numerals.of(format(list, named, definition.legal()), numbers[named]));
                }
            }
        }
        return printed.isEmpty() ? "" : printed + definition.after();
    }

    private static String format(WordList list, int level, boolean legal) {
        var definition = list.levels().get(level);
        return definition == null || legal ? "decimal" : definition.format();
    }
}
