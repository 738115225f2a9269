package org.prevail.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/** What the styles of a Word file say about numbering (ECMA-376, part 1, 17.7.4). Immutable. */
final class WordStyles {
    /** More than anyone bases on each other, and an end to those that are based on themselves. */
    private static final int LONGEST_CHAIN = 40;

    private static final Pattern HEADING = Pattern.compile("(?i)heading ?[1-9]|title");

    private final Map<String, Style> styles = new HashMap<>();
    private String usual = "";

    /** @param number of the list, or empty */
    record Style(String id, String name, String base, Optional<String> number, Optional<Integer> level) {}

    /** Those of a file without any. */
    WordStyles() {}

    WordStyles(Document tree) {
        for (var style : WordXml.children(tree.getDocumentElement())) {
            if (!WordXml.isWord(style, "style")) {
                continue;
            }
            String id = WordXml.attribute(style, "styleId");
            var properties = WordXml.child(style, "pPr").flatMap(found -> WordXml.child(found, "numPr"));
            styles.putIfAbsent(
                    id,
                    new Style(
                            id,
                            WordXml.value(style, "name").orElse(""),
                            WordXml.value(style, "basedOn").orElse(""),
                            properties.flatMap(found -> WordXml.value(found, "numId")),
                            properties
                                    .flatMap(found -> WordXml.value(found, "ilvl"))
                                    .map(level -> WordXml.number(level, 0))));
            if (WordXml.attribute(style, "type").equals("paragraph")
                    && WordXml.attribute(style, "default").matches("1|true|on")) {
                usual = id;
            }
        }
    }

    /** The style and those it is based on, nearest first. */
    List<Style> chain(Optional<String> style) {
        var chain = new ArrayList<Style>();
        var next = styles.get(style.filter(styles::containsKey).orElse(usual));
        while (next != null && chain.size() < LONGEST_CHAIN && !chain.contains(next)) {
            chain.add(next);
            next = styles.get(next.base());
        }
        return chain;
    }

    /** The list that a style for lists stands for. */
    Optional<String> list(String style) {
        return Optional.ofNullable(styles.get(style)).flatMap(Style::number);
    }

    static boolean isHeading(Style style) {
        return HEADING.matcher(style.id()).matches()
                || HEADING.matcher(style.name()).matches();
    }
}
