package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** What a browser would find in HTML that must not be there; the list is written here anew, not taken from the gate. */
final class Forbidden {
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("a", Set.of("href", "title", "rel")),
            Map.entry("img", Set.of("src", "alt", "title")),
            Map.entry("ol", Set.of("start")),
            Map.entry("th", Set.of("align")),
            Map.entry("td", Set.of("align")),
            Map.entry("h2", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("h5", Set.of("id")),
            Map.entry("h6", Set.of("id")));
    private static final Set<String> PLAIN = Set.of(
            "body",
            "p",
            "pre",
            "blockquote",
            "ul",
            "li",
            "hr",
            "br",
            "table",
            "thead",
            "tbody",
            "tr",
            "em",
            "strong",
            "code");

    private Forbidden() {}

    static List<String> in(SafeHtml html) {
        var found = new ArrayList<String>();
        Jsoup.parseBodyFragment(html.value()).body().traverse((node, depth) -> {
            if (node instanceof Element element) {
                element(element, found);
            } else if (node instanceof DataNode || node instanceof Comment) {
                found.add(node.outerHtml());
            }
        });
        return found;
    }

    private static void element(Element element, List<String> found) {
        var name = element.normalName();
        if (!PLAIN.contains(name) && !ALLOWED.containsKey(name)) {
            found.add(element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            if (!ALLOWED.getOrDefault(name, Set.of()).contains(attribute.getKey())) {
                found.add(name + " " + attribute);
            }
        }
        if (!element.attr("href").matches("(?is)(?:(?:https?|mailto|tel):.*|[^:]*|[^:]*?[/?#].*)")) {
            found.add("to " + element.attr("href"));
        }
        if (!element.attr("src").matches("|/media/[0-9a-f]{64}(?:\\.[a-z0-9]{1,5})?")) {
            found.add("from " + element.attr("src"));
        }
    }
}
