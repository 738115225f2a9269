package org.prevail.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks stored HTML in reading order and writes down its lines, scheme c1. Used once, by one thread. */
final class CanonicalLines {
    /** What ends the line before it and its own. Only {@code tr}, {@code li}, lists and cells are more than that. */
    private static final Set<String> BLOCKS = Set.of(
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "p",
            "pre",
            "dl",
            "dt",
            "dd",
            "details",
            "summary",
            "caption",
            "div",
            "blockquote",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "hr",
            "figure",
            "figcaption",
            "section",
            "article",
            "aside",
            "header",
            "footer",
            "main",
            "nav",
            "address");

    private final List<String> lines = new ArrayList<>();
    private final List<LineMarkup> markups = new ArrayList<>();
    private final Set<Mark> marks = new LinkedHashSet<>();
    private Standing standing = Standing.PARAGRAPH;
    private boolean ruled;
    private Run run = new Run();
    private String chain = "";
    private String markers = "";
    private Row row;

    List<String> of(Element body) {
        children(body);
        endLine();
        return lines;
    }

    /** How each line is marked up. */
    List<LineMarkup> markups() {
        return markups;
    }

    private void children(Element parent) {
        for (var child : parent.childNodes()) {
            node(child);
        }
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            words(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> run.lineBreak();
            case "img" -> image(element);
            case "a" -> link(element);
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    block(element);
                } else {
                    marked(element);
                }
            }
        }
    }

    /** What stands in the element has its marks, and those of the elements around it. */
    private void marked(Element element) {
        var added = begin(element);
        children(element);
        added.forEach(marks::remove);
    }

    private List<Mark> begin(Element element) {
        return Mark.of(element, standing).stream().filter(marks::add).toList();
    }

    private void image(Element image) {
        var added = begin(image);
        words(image.attr("alt") + " <" + image.attr("src") + ">");
        added.forEach(marks::remove);
    }

    private void link(Element link) {
        marked(link);
        var target = Line.of(link.attr("href"));
        if (!target.isEmpty() && !target.startsWith("#")) {
            words(" <" + target + ">", Set.of());
        }
    }

    private void block(Element block) {
        boundary();
        var outer = standing;
        standing = standing.in(block);
        switch (block.normalName()) {
            case "tr" -> row(block);
            case "ul", "ol" -> list(block);
            case "hr" -> ruled = true;
            default -> children(block);
        }
        boundary();
        standing = outer;
    }

    private void list(Element list) {
        var ordered = list.normalName().equals("ol");
        var number = ordered ? start(list) : 0;
        for (var child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li")) {
                item(item, ordered ? number++ + ". " : "• ");
            } else {
                node(child);
            }
        }
    }

    private void item(Element item, String marker) {
        boundary();
        var outerChain = chain;
        var outerMarkers = markers;
        var before = lines.size();
        chain += marker;
        if (row == null) {
            markers = chain;
        } else {
            row.marker = chain;
        }
        children(item);
        boundary();
        chain = outerChain;
        // An item without words used up nothing: the item around it still waits for its first line.
        markers = lines.size() == before ? outerMarkers : "";
        if (row != null) {
            row.marker = "";
        }
    }

    private static int start(Element list) {
        var start = list.attr("start").strip();
        return start.matches("-?\\d{1,9}") ? Integer.parseInt(start) : 1;
    }

    private void row(Element element) {
        var outer = row;
        row = new Row();
        var first = true;
        for (var cell : element.children()) {
            if (!first) {
                run.text(" | ", Set.of());
            }
            first = false;
            row.startCell();
            marked(cell);
        }
        row = outer;
    }

    private void words(String words) {
        words(words, marks);
    }

    private void words(String words, Set<Mark> marks) {
        if (row != null && row.breaksBefore(words)) {
            run.lineBreak();
            run.lineBreak();
        }
        var said = row == null ? words : row.marked(words);
        if (standing.leaf() == Standing.As.PREFORMATTED) {
            run.laidOut(said, marks);
        } else {
            run.text(said, marks);
        }
    }

    /** Between blocks a line ends; in a cell only between two that both have words, so that cells stay joined. */
    private void boundary() {
        if (row == null) {
            endLine();
        } else {
            row.endBlock();
        }
    }

    private void endLine() {
        for (var line : run.lines()) {
            lines.add(markers + line.words());
            if (ruled) {
                line.spans().add(new Span(Mark.RULE, 0, 1));
            }
            markups.add(new LineMarkup(standing, line.spans(), line.words()));
            ruled = false;
            markers = "";
        }
        run = new Run();
    }
}
