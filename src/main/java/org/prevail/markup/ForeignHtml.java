package org.prevail.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * HTML that somebody else wrote, on its way to what it says. It is never shown: it passes the gate like everything else, and
 * then only its words, lists, tables and links remain.
 */
final class ForeignHtml {
    /** What is no text, although some of it has words. */
    private static final String SILENT =
            "head, script, style, template, noscript, iframe, frame, object, embed, applet, svg, [hidden]";

    /** Blocks our own pages do not have. Without their tags, what stands before and in them would run together. */
    private static final Set<String> CONTAINERS = Set.of(
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "figure",
            "figcaption",
            "address",
            "form",
            "fieldset",
            "legend",
            "center",
            "dialog",
            "hgroup");

    private static final String STRUCK_THROUGH = "del, s, strike";
    private static final int MOST_ISSUES = 20;

    private ForeignHtml() {}

    /** @throws Unacceptable if it has words that are struck through (it would say two things), or is too deep or too much */
    static SafeHtml read(String html) {
        if (HtmlNesting.opensTooMany(html)) {
            throw tooDeep();
        }
        if (HtmlNesting.hasTooMany(html)) {
            throw new Unacceptable(List.of(new Issue("text", "foreign.too-many-elements", Limits.HTML_ELEMENTS)));
        }
        var page = Jsoup.parse(html);
        page.select(SILENT).remove();
        if (HtmlNesting.tooDeep(page)) {
            throw tooDeep();
        }
        refuseStruckThrough(page);
        page.select("h1").tagName("h2");
        page.select("b").tagName("strong");
        page.select("i").tagName("em");
        page.select(String.join(", ", CONTAINERS)).tagName("div");
        page.select("img").forEach(ForeignHtml::describe);
        return Gate.sanitise(page.body().html());
    }

    private static Unacceptable tooDeep() {
        return new Unacceptable(List.of(new Issue("text", "foreign.too-deep", Limits.HTML_NESTING)));
    }

    private static void refuseStruckThrough(Document page) {
        var issues = page.select(STRUCK_THROUGH).stream()
                .filter(Element::hasText)
                .limit(MOST_ISSUES)
                .map(struck -> new Issue("text", "foreign.struck-through", List.of(Words.about(struck.text()))))
                .toList();
        if (!issues.isEmpty()) {
            throw new Unacceptable(issues);
        }
    }

    /** As an image from elsewhere is published: its alternative text, linked. */
    private static void describe(Element image) {
        var words = image.attr("alt");
        var address = image.attr("src");
        if (words.isBlank()) {
            image.remove();
        } else if (address.startsWith("http://") || address.startsWith("https://")) {
            image.replaceWith(new Element("a").attr("href", address).text(words));
        } else {
            image.replaceWith(new TextNode(words));
        }
    }
}
