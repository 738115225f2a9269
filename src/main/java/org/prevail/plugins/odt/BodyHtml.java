package org.prevail.plugins.odt;

import java.util.Set;
import org.prevail.spi.ContentFormat.Unreadable;
import org.prevail.spi.Words;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes the body of an OpenDocument text as HTML. */
final class BodyHtml {
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final int DEEPEST = 100;

    /** What is not part of what the text says, or was deleted. */
    private static final Set<String> SILENT = Set.of(
            "tracked-changes",
            "sequence-decls",
            "note",
            "annotation",
            "frame",
            "bookmark",
            "forms",
            "table-of-content",
            "automatic-styles");

    private final StringBuilder html = new StringBuilder();

    private BodyHtml() {}

    static String of(Element root) throws Unreadable {
        var body = new BodyHtml();
        body.children(root, 0);
        return body.html.toString();
    }

    private void children(Node parent, int depth) throws Unreadable {
        if (depth > DEEPEST) {
            throw new Unreadable(Words.of("en", "Parts of the file stand too deep in each other.")
                    .and("vi", "Các phần của tệp lồng nhau quá sâu.")
                    .and("de", "Teile der Datei stehen zu tief ineinander."));
        }
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                if (TEXT.equals(parent.getNamespaceURI())) {
                    html.append(escaped(text.getData()));
                }
            } else if (child instanceof Element element && !SILENT.contains(element.getLocalName())) {
                element(element, depth + 1);
            }
        }
    }

    private void element(Element element, int depth) throws Unreadable {
        switch (element.getLocalName()) {
            case "h" -> around("h" + level(element), element, depth);
            case "p" -> around("p", element, depth);
            case "list" -> around("ul", element, depth);
            case "list-item", "list-header" -> around("li", element, depth);
            case "table" -> around("table", element, depth);
            case "table-row" -> around("tr", element, depth);
            case "table-cell" -> around("td", element, depth);
            case "a" -> link(element, depth);
            case "line-break" -> html.append("<br>");
            case "s", "tab" -> html.append(' ');
            default -> children(element, depth);
        }
    }

    private void around(String tag, Element element, int depth) throws Unreadable {
        html.append('<').append(tag).append('>');
        children(element, depth);
        html.append("</").append(tag).append(">");
    }

    private void link(Element element, int depth) throws Unreadable {
        html.append("<a href=\"")
                .append(escaped(element.getAttributeNS(XLINK, "href")))
                .append("\">");
        children(element, depth);
        html.append("</a>");
    }

    private static int level(Element heading) {
        String level = heading.getAttributeNS(TEXT, "outline-level");
        return level.matches("[1-6]") ? Integer.parseInt(level) : 2;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
