package org.prevail.theme.doctor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/**
 * The parts a page must have, whatever it looks like: everything the program fills in, every form with everything it
 * sends, the language, the skip link, the other languages, the text itself, and which version of it this is.
 */
final class ContractCheck implements Check {
    private static final Pattern FILLED = Pattern.compile("<!--slot:[a-z-]+-->|%%hole:[a-z-]+%%");

    private static final String SENDING = "form[method=post], form[method=post] :is(input, button, select, textarea),"
            + " [form], [formaction], base, meta[http-equiv]";

    private static final Set<String> SAYING_WHAT = Set.of(
            "action",
            "method",
            "target",
            "enctype",
            "name",
            "value",
            "disabled",
            "form",
            "formaction",
            "formmethod",
            "formtarget",
            "formenctype",
            "href",
            "http-equiv",
            "content");

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        return rendering.pages().stream().flatMap(ContractCheck::lacking);
    }

    private static Stream<Finding> lacking(RenderedPage rendered) {
        var lacking = new TreeSet<String>();
        lacking.addAll(missing(filled(rendered.base().outerHtml()), filled(rendered.html())));
        lacking.addAll(missing(forms(rendered.base()), forms(rendered.page())));
        lacking.addAll(unnamed(rendered));
        if (rendered.whole()) {
            whole(rendered, lacking);
        }
        stated(rendered, lacking);
        return Stream.concat(
                lacking.stream().map(part -> Finding.error("contract", rendered.template(), part)),
                added(rendered).stream().map(part -> Finding.error("contract-added", rendered.template(), part)));
    }

    /** What says nothing to whoever is to press or follow it, and two decisions whose buttons say the same. */
    private static List<String> unnamed(RenderedPage rendered) {
        var page = rendered.page();
        var silent = page.select("button[name=decision], a.skip").stream()
                .filter(part -> part.text().replace('\u00a0', ' ').isBlank());
        var alike = page.select("form:has(button[value=DECLINED])").stream()
                .filter(form -> form.select("button[value=ACCEPTED]")
                        .text()
                        .equals(form.select("button[value=DECLINED]").text()))
                .map(form -> form.selectFirst("button[value=DECLINED]"));
        return Stream.concat(silent, alike).map(Element::outerHtml).toList();
    }

    /** What is sent beside what base sends, or otherwise: a decision is to be what its button says, and nothing else. */
    private static Set<String> added(RenderedPage rendered) {
        var added = new TreeSet<String>();
        var base = counted(rendered.base());
        counted(rendered.page()).forEach((sent, times) -> {
            if (times > base.getOrDefault(sent, 0L)) {
                added.add(sent);
            }
        });
        return added;
    }

    private static Map<String, Long> counted(Document page) {
        return page.select(SENDING).stream().collect(Collectors.groupingBy(ContractCheck::sent, Collectors.counting()));
    }

    /** The element by what it sends, where to and how, and by nothing else it says. */
    private static String sent(Element part) {
        var form = part.closest("form");
        return (form == null || form == part ? "" : form.attr("action") + " ")
                + part.normalName()
                + part.attributes().asList().stream()
                        .filter(attribute -> SAYING_WHAT.contains(attribute.getKey()))
                        .map(attribute -> " " + attribute.getKey() + "=" + attribute.getValue())
                        .sorted()
                        .collect(Collectors.joining());
    }

    private static Set<String> filled(String html) {
        return FILLED.matcher(html).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    private static Set<String> missing(Set<String> wanted, Set<String> there) {
        var missing = new TreeSet<>(wanted);
        missing.removeAll(there);
        return missing;
    }

    /** Each thing a form sends, with where it is sent. */
    private static Set<String> forms(Document page) {
        var sent = new TreeSet<String>();
        for (var form : page.select("form")) {
            var where = form.attr("method") + " " + form.attr("action");
            sent.add(where);
            form.select("input[name], select[name], textarea[name], button[name]")
                    .forEach(field -> sent.add(where + " " + field.attr("name")
                            + (field.normalName().equals("button") ? "=" + field.attr("value") : "")));
        }
        return sent;
    }

    private static void whole(RenderedPage rendered, Set<String> lacking) {
        var page = rendered.page();
        if (!page.select("html").attr("lang").equals(rendered.locale())) {
            lacking.add("<html lang>");
        }
        var first = page.body().selectFirst("a[href]");
        if (first == null
                || !first.attr("href").startsWith("#")
                || page.getElementById(first.attr("href").substring(1)) == null) {
            lacking.add("a.skip");
        }
        if (page.title().isBlank()) {
            lacking.add("<title>");
        }
        if (page.select("main").size() != 1) {
            lacking.add("<main>");
        }
        if (page.select("h1").size() != rendered.base().select("h1").size()) {
            lacking.add("<h1>");
        }
        lacking.addAll(missing(languages(rendered.base()), languages(page)));
    }

    private static Set<String> languages(Document page) {
        return page.select("[hreflang]").eachAttr("hreflang").stream()
                .map(tag -> "a[hreflang=" + tag + "]")
                .collect(Collectors.toSet());
    }

    /** The clauses, word for word, and in front of them the facts: which version, in force or not. */
    private static void stated(RenderedPage rendered, Set<String> lacking) {
        var words = rendered.page().text();
        for (var part : rendered.base().select(".clauses, .facts > span, .digest code, .bar > p, .receipt dd")) {
            if (!words.contains(part.text())) {
                lacking.add(named(part));
            }
        }
    }

    private static String named(Element part) {
        var text = part.text();
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "”";
    }
}
