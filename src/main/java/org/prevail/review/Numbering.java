package org.prevail.review;

import java.util.Map;
import java.util.Optional;
import org.prevail.platform.problem.Problem;
import org.prevail.review.WordLists.WordList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Which list each paragraph of a Word file is in, by itself or by its style. Immutable. */
final class Numbering {
    private static final String LEVEL = "ilvl";

    private final WordStyles styles;
    private final WordLists lists;

    /** @throws Problem.Invalid if the lists or styles cannot be read */
    Numbering(Map<String, byte[]> parts) {
        styles = part(parts, "styles")
                .map(name -> new WordStyles(tree(name, parts)))
                .orElseGet(WordStyles::new);
        lists = part(parts, "numbering")
                .map(name -> new WordLists(tree(name, parts), styles))
                .orElseGet(WordLists::new);
    }

    /** A level of a list. */
    record Place(WordList list, int level) {
        ListLevel definition() {
            return list.levels().get(level);
        }
    }

    /** Empty if it is in none, or in one that is not there. */
    Optional<Place> place(Element paragraph) {
        var properties = WordXml.child(paragraph, "pPr");
        var own = properties.flatMap(found -> WordXml.child(found, "numPr"));
        var chain = styles.chain(style(properties));
        return own.flatMap(found -> WordXml.value(found, "numId"))
                .or(() ->
                        chain.stream().flatMap(style -> style.number().stream()).findFirst())
                .flatMap(lists::find)
                .map(list -> new Place(
                        list,
                        own.flatMap(found -> WordXml.value(found, LEVEL))
                                .map(level -> WordXml.number(level, 0))
                                .orElseGet(() -> level(list, chain))))
                .filter(place -> place.definition() != null);
    }

    boolean isHeading(Element paragraph) {
        return styles.chain(style(WordXml.child(paragraph, "pPr"))).stream()
                .limit(1)
                .anyMatch(WordStyles::isHeading);
    }

    /** That a level names a style says more than what the style says of the level. */
    private static int level(WordList list, Iterable<WordStyles.Style> chain) {
        Optional<Integer> said = Optional.empty();
        for (var style : chain) {
            var level = list.level(style.id());
            if (level.isPresent()) {
                return level.get();
            }
            said = said.or(style::level);
        }
        return said.orElse(0);
    }

    private static Optional<String> style(Optional<Element> properties) {
        return properties.flatMap(found -> WordXml.value(found, "pStyle"));
    }

    /** What is kept beside a document to be put into it has lists and styles of its own. */
    private static Optional<String> part(Map<String, byte[]> parts, String root) {
        return parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") && !name.contains("glossary/"))
                .filter(name ->
                        WordXml.root(parts.get(name)).filter(root::equals).isPresent())
                .findFirst();
    }

    private static Document tree(String name, Map<String, byte[]> parts) {
        try {
            return WordXml.tree(parts.get(name));
        } catch (SAXException unlike) {
            throw Problem.Invalid.of("file", "docx.broken-part", name, 1);
        }
    }
}
