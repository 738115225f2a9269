package org.prevail.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Numbered paragraphs that follow each other. They stay a list if it prints the same numbers; else each says its own, and
 * only those with a bullet stay. Used by one thread.
 */
final class ListRun {
    /** In {@link #DEFINITIONS}, which stands for the lists of the file. */
    private static final String BULLETS = "1";

    private static final String NUMBERS = "2";

    /** As deep as the converter makes them. */
    private static final int DEEPEST = 5;

    /** The only two lists the converter knows. */
    static final String DEFINITIONS = definitions();

    private final List<Numbered> items = new ArrayList<>();

    /** Something without words was passed, of which nobody knows whether the converter ends a list there. */
    private boolean unsure;

    private boolean broken;

    void add(Numbered item) {
        broken |= unsure && !items.isEmpty();
        unsure = false;
        items.add(item);
    }

    /** Something that is not numbered. */
    void pass(Element between) {
        if (!WordXml.saysNothing(between)) {
            end();
        } else {
            unsure |= WordXml.isWord(between, "p") || !WordXml.children(between).isEmpty();
        }
    }

    void end() {
        if (!broken && printsTheSame()) {
            list(items);
        } else {
            printNumbers();
        }
        items.clear();
        unsure = false;
        broken = false;
    }

    private boolean printsTheSame() {
        var levels = new ArrayDeque<Integer>();
        var places = new HashMap<Integer, Integer>();
        for (var item : items) {
            int depth = depth(item, levels);
            places.keySet().removeIf(deeper -> deeper > depth);
            int place = item.isBullet() ? 0 : places.getOrDefault(depth, 0) + 1;
            places.put(depth, place);
            boolean same = item.isBullet()
                    || item.definition().isPlain(item.level()) && item.number() == place && !item.saysNothing();
            if (!same || depth >= DEEPEST) {
                return false;
            }
        }
        return true;
    }

    private void printNumbers() {
        var bullets = new ArrayList<Numbered>();
        for (var item : items) {
            if (item.isBullet()) {
                bullets.add(item);
            } else {
                list(bullets);
                bullets.clear();
                print(item);
            }
        }
        list(bullets);
    }

    private static void list(List<Numbered> items) {
        var levels = new ArrayDeque<Integer>();
        for (var item : items) {
            int depth = Math.min(DEEPEST - 1, depth(item, levels));
            list(item.paragraph(), item.isBullet() ? BULLETS : NUMBERS, depth);
        }
    }

    /** How many of the items before it hold this one. */
    private static int depth(Numbered item, Deque<Integer> levels) {
        while (!levels.isEmpty() && levels.peek() >= item.level()) {
            levels.pop();
        }
        levels.push(item.level());
        return levels.size() - 1;
    }

    private static void list(Element paragraph, String list, int depth) {
        var tree = paragraph.getOwnerDocument();
        var properties = properties(paragraph).orElseGet(() ->
                (Element) paragraph.insertBefore(WordXml.named(tree, "pPr"), paragraph.getFirstChild()));
        // The converter asks for the style first.
        WordXml.child(properties, "pStyle").ifPresent(properties::removeChild);
        var numbers = properties.appendChild(WordXml.named(tree, "numPr"));
        say(numbers, "ilvl", Integer.toString(depth));
        say(numbers, "numId", list);
    }

    private static void say(Node numbers, String name, String value) {
        var said = WordXml.named(numbers.getOwnerDocument(), name);
        WordXml.say(said, "val", value);
        numbers.appendChild(said);
    }

    /** Before its words. */
    static void print(Numbered item) {
        var begin = item.begin();
        begin.insertBefore(
                WordXml.run(begin.getOwnerDocument(), item.printed()),
                properties(begin).map(Node::getNextSibling).orElseGet(begin::getFirstChild));
    }

    /** Takes a paragraph out of the lists of the file. */
    static void unlist(Element paragraph) {
        properties(paragraph)
                .ifPresent(properties -> WordXml.child(properties, "numPr").ifPresent(properties::removeChild));
    }

    private static Optional<Element> properties(Element paragraph) {
        return WordXml.child(paragraph, "pPr");
    }

    private static String definitions() {
        var xml = new StringBuilder(
                "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        define(xml, BULLETS, "bullet");
        define(xml, NUMBERS, "decimal");
        for (var list : List.of(BULLETS, NUMBERS)) {
            xml.append("<w:num w:numId=\"%1$s\"><w:abstractNumId w:val=\"%1$s\"/></w:num>".formatted(list));
        }
        return xml.append("</w:numbering>").toString();
    }

    private static void define(StringBuilder xml, String list, String format) {
        xml.append("<w:abstractNum w:abstractNumId=\"").append(list).append("\">");
        for (int level = 0; level < DEEPEST; level++) {
            xml.append("<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/></w:lvl>".formatted(level, format));
        }
        xml.append("</w:abstractNum>");
    }
}
