package org.prevail.theme.doctor;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/** What browsers refuse under the portal's content security policy: code and styles within a page, anything from elsewhere. */
final class InlineCheck implements Check {
    private static final String LOADED =
            "script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe, object, embed, source, video, audio";

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        return rendering.pages().stream()
                .filter(rendered -> !rendered.printed())
                .flatMap(rendered -> refused(rendered.page()).stream()
                        .map(what -> Finding.error("inline", rendered.template(), what)));
    }

    private static TreeSet<String> refused(Document page) {
        var refused = new TreeSet<String>();
        page.select("[style]").forEach(element -> refused.add("style=\"" + element.attr("style") + "\""));
        page.select("style").forEach(element -> refused.add("<style>"));
        page.select("script:not([src])").stream()
                .filter(script -> !script.attr("type").equals("application/ld+json"))
                .forEach(element -> refused.add("<script>"));
        page.select("[href^=javascript:]").forEach(element -> refused.add("javascript:"));
        page.getAllElements()
                .forEach(element -> element.attributes().forEach(attribute -> {
                    if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
                        refused.add(attribute.getKey() + "=");
                    }
                }));
        for (var loaded : page.select(LOADED)) {
            var address = loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href");
            if (!address.startsWith("/") || address.startsWith("//")) {
                refused.add("<" + loaded.normalName() + "> " + address);
            }
        }
        return refused;
    }
}
