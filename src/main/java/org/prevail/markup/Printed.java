package org.prevail.markup;

import java.util.ArrayDeque;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/**
 * A text for paper: well-formed XML, headings without a level left out (ISO 14289-1, 7.4.2), links with their targets written
 * out and images with their descriptions, as its canonical text has them. Pure; safe to call from any thread.
 */
public final class Printed {
    /** The title above the text is the first level. */
    private static final int FIRST = 2;

    private Printed() {}

    public static SafeHtml of(SafeHtml html) {
        var page = Jsoup.parseBodyFragment(html.value());
        page.outputSettings(new Document.OutputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml));
        var body = page.body();
        body.select("img")
                .forEach(image -> image.replaceWith(new TextNode(image.attr("alt") + " <" + image.attr("src") + ">")));
        body.select("a").forEach(Printed::writtenOut);
        body.select("thead th").attr("scope", "col");
        levelled(body);
        return new SafeHtml(body.html());
    }

    private static void writtenOut(Element link) {
        var target = link.attr("href");
        if (!target.isEmpty() && !target.startsWith("#") && !link.text().equals(target)) {
            link.appendText(" <" + target + ">");
        }
        link.unwrap();
    }

    private static void levelled(Element body) {
        var above = new ArrayDeque<Integer>();
        for (var heading : body.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            while (!above.isEmpty() && above.peek() >= level) {
                above.pop();
            }
            above.push(level);
            heading.tagName("h" + Math.min(6, FIRST + above.size() - 1));
        }
    }
}
