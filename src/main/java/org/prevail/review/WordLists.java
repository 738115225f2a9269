package org.prevail.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a Word file (ECMA-376, part 1, 17.9). Immutable. */
final class WordLists {
    private final Map<String, Map<Integer, ListLevel>> definitions = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, WordList> lists = new HashMap<>();

    /**
     * A list as paragraphs name it.
     *
     * @param definition those of one definition are counted on from each other
     * @param levels by their index
     * @param starts where it begins its own count, by level
     */
    record WordList(String id, String definition, Map<Integer, ListLevel> levels, Map<Integer, Integer> starts) {
        /** The level that names a style; of several the outermost. */
        Optional<Integer> level(String style) {
            return levels.entrySet().stream()
                    .filter(level ->
                            !style.isEmpty() && level.getValue().style().equals(style))
                    .map(Map.Entry::getKey)
                    .min(Comparator.naturalOrder());
        }

        int start(int level) {
            var definition = levels.get(level);
            return starts.getOrDefault(level, definition == null ? 1 : definition.start());
        }
    }

    /** Those of a file without any. */
    WordLists() {}

    WordLists(Document tree, WordStyles styles) {
        var elements = WordXml.children(tree.getDocumentElement());
        elements.stream().filter(found -> WordXml.isWord(found, "abstractNum")).forEach(this::define);
        elements.stream().filter(found -> WordXml.isWord(found, "num")).forEach(this::list);
        lists.replaceAll((id, list) -> linked(list, styles));
    }

    Optional<WordList> find(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    private void define(Element definition) {
        String id = WordXml.attribute(definition, "abstractNumId");
        var levels = new HashMap<Integer, ListLevel>();
        WordXml.children(definition).forEach(level -> level(level, levels));
        definitions.putIfAbsent(id, levels);
        WordXml.value(definition, "numStyleLink").ifPresent(style -> links.putIfAbsent(id, style));
    }

    private void list(Element list) {
        String id = WordXml.attribute(list, "numId");
        String definition = WordXml.value(list, "abstractNumId").orElse("");
        var levels = new HashMap<>(definitions.getOrDefault(definition, Map.of()));
        var starts = new HashMap<Integer, Integer>();
        for (var override : WordXml.children(list)) {
            if (WordXml.isWord(override, "lvlOverride")) {
                WordXml.children(override).forEach(level -> level(level, levels));
                int level = WordXml.number(WordXml.attribute(override, "ilvl"), -1);
                WordXml.value(override, "startOverride")
                        .ifPresent(start -> starts.put(level, WordXml.number(start, 0)));
            }
        }
        lists.putIfAbsent(id, new WordList(id, definition, Map.copyOf(levels), Map.copyOf(starts)));
    }

    private static void level(Element level, Map<Integer, ListLevel> levels) {
        int index = WordXml.number(WordXml.attribute(level, "ilvl"), -1);
        if (WordXml.isWord(level, "lvl") && index >= 0 && index < ListLevel.LEVELS) {
            levels.put(index, ListLevel.of(level, index));
        }
    }

    /** A list that is defined by a style has the levels of the list that style is of; not of one that is linked again. */
    private WordList linked(WordList list, WordStyles styles) {
        return Optional.ofNullable(links.get(list.definition()))
                .flatMap(styles::list)
                .map(lists::get)
                .map(of -> {
                    var levels = new HashMap<>(definitions.getOrDefault(of.definition(), Map.of()));
                    levels.putAll(list.levels());
                    return new WordList(list.id(), list.definition(), levels, list.starts());
                })
                .orElse(list);
    }
}
