package org.prevail.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds HTML that stands too deep in itself, or has too many elements: parsers need much more time for it, and a sanitiser
 * leaves out the words of what is too deep.
 */
final class HtmlNesting {
    /** Those that HTML lets stand open, and those that have no end. */
    private static final Set<String> OPEN = Set.of(
            "p",
            "li",
            "dt",
            "dd",
            "td",
            "th",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "colgroup",
            "col",
            "option",
            "optgroup",
            "html",
            "head",
            "body",
            "br",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "area",
            "base",
            "embed",
            "source",
            "track",
            "wbr",
            "param",
            "rp",
            "rt");

    private HtmlNesting() {}

    /** Whether more elements are open at once than may be, by their tags alone: before anything is parsed, in one pass. */
    static boolean opensTooMany(String html) {
        int open = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            boolean closes = html.startsWith("/", at + 1);
            String name = name(html, closes ? at + 2 : at + 1);
            if (!name.isEmpty() && !OPEN.contains(name)) {
                open = Math.max(0, open + (closes ? -1 : 1));
            }
            if (open > Limits.HTML_NESTING) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has more elements than may be, by the tags that open them: before anything is parsed. */
    static boolean hasTooMany(String html) {
        int elements = 0;
        for (int at = html.indexOf('<'); at >= 0 && elements <= Limits.HTML_ELEMENTS; at = html.indexOf('<', at + 1)) {
            elements += name(html, at + 1).isEmpty() ? 0 : 1;
        }
        return elements > Limits.HTML_ELEMENTS;
    }

    private static String name(String html, int from) {
        int end = from;
        while (end < html.length() && end - from < 20 && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(from, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether it is too deep as it was parsed; without recursion. */
    static boolean tooDeep(Element root) {
        int level = 0;
        Node node = root;
        while (node != null) {
            if (level > Limits.HTML_NESTING) {
                return true;
            }
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                level++;
                continue;
            }
            while (node != null && node.nextSibling() == null) {
                node = node == root ? null : node.parent();
                level--;
            }
            node = node == null ? null : node.nextSibling();
        }
        return false;
    }
}
