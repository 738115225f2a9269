package org.prevail.markup;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The one gate through which HTML becomes {@link SafeHtml}. It does not trust what rendered the HTML. */
final class Gate {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "h4", "h5", "h6", "p", "pre", "blockquote", "ul", "ol", "li", "hr", "br")
            .allowElements("dl", "dt", "dd", "details", "summary", "div")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td")
            .allowElements("em", "strong", "code", "sub", "sup", "a", "img")
            .allowAttributes("id")
            .matching(Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:-[\\p{L}\\p{M}\\p{N}]+)*"))
            .onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("href", "title")
            .onElements("a")
            .allowUrlProtocols(Addresses.SCHEMES)
            .allowAttributes("src")
            .matching(Addresses.OWN_IMAGE)
            .onElements("img")
            .allowAttributes("alt", "title")
            .onElements("img")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,9}"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "center", "right")
            .onElements("th", "td")
            .toFactory();

    private Gate() {}

    static SafeHtml sanitise(String html) {
        return new SafeHtml(POLICY.sanitize(html));
    }
}
