package org.prevail.theme.doctor;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.prevail.theme.Asset;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/**
 * That what a page must have can be seen: no style on screens, and no attribute, hides it or what it stands in. What a
 * script does is beyond this.
 */
final class HiddenCheck implements Check {
    /** Parts that may be out of sight until the keyboard reaches them. */
    private static final String REACHED = "a.skip";

    private static final List<String> SEEN = List.of(
            "main",
            "h1",
            ".clauses",
            ".facts > span",
            ".bar > p",
            ".receipt dd",
            "a[hreflang]",
            "button[value=ACCEPTED]",
            "button[value=DECLINED]");

    private static final String WITHDRAWN =
            ":is([hidden], [inert], [aria-hidden=true]), :is([hidden], [inert], [aria-hidden=true]) *";

    private static final Pattern BESIDE = Pattern.compile("::[\\w-]+(?:\\([^()]*\\))?|:(?:before|after)(?![\\w-])");

    /** A state that a page has only once somebody did something. */
    private static final Pattern STATE = Pattern.compile(
            ":(?!is\\b|not\\b|has\\b|root\\b|empty\\b|(?:first|last|nth|only)-)[a-z-]+(?:\\([^()]*\\))?");

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        var pages = rendering.pages().stream()
                .filter(rendered -> !rendered.printed() && rendered.locale().equals(locales.get(0)))
                .toList();
        var parts = pages.stream().map(HiddenCheck::parts).toList();
        var sheets = candidate.theme().orElseThrow().assets().stream()
                .filter(asset -> asset.path().endsWith(".css"))
                .collect(Collectors.toMap(Asset::path, HiddenCheck::rules, HiddenCheck::both, LinkedHashMap::new));
        var values =
                new NamedValues(sheets.values().stream().flatMap(List::stream).toList());
        var styles = sheets.entrySet().stream()
                .flatMap(sheet -> sheet.getValue().stream()
                        .flatMap(rule -> hidden(rule, values, parts))
                        .map(part -> Finding.error("hidden-style", sheet.getKey(), part)));
        return Stream.concat(pages.stream().flatMap(HiddenCheck::withdrawn), styles);
    }

    private static List<StyleRule> rules(Asset asset) {
        return StyleRules.of(new String(asset.content(), StandardCharsets.UTF_8)).stream()
                .filter(rule -> !rule.printed())
                .toList();
    }

    /** Of sheets of the same name, a parent's and a child's. */
    private static List<StyleRule> both(List<StyleRule> one, List<StyleRule> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** What must be seen with all it stands in, and what part of the page it is. */
    private static Map<Element, String> parts(RenderedPage rendered) {
        var parts = new LinkedHashMap<Element, String>();
        for (var selector : SEEN) {
            for (var part : rendered.page().select(selector).not(WITHDRAWN)) {
                for (var around = part; around != null && parts.putIfAbsent(around, selector) == null; ) {
                    around = around.parent();
                }
            }
        }
        rendered.page().select(REACHED).forEach(skip -> parts.put(skip, REACHED));
        return parts;
    }

    private static Stream<String> hidden(StyleRule rule, NamedValues values, List<Map<Element, String>> parts) {
        var hiding = Hiding.of(rule, values);
        if (hiding == Hiding.NOT || rule.selector().isEmpty()) {
            return Stream.empty();
        }
        var said = said(rule.selector());
        return parts.stream()
                .flatMap(page -> page.entrySet().stream())
                .filter(part -> hiding == Hiding.UNREACHABLE || !part.getValue().equals(REACHED))
                .filter(part -> said.filter(part.getKey()::is).isPresent())
                .map(Map.Entry::getValue)
                .distinct();
    }

    /** What is beside an element is no part of the page; a state is taken as if it held; of what is unknown nothing is said. */
    private static Optional<Evaluator> said(String selector) {
        var plain = PlainSelector.of(BESIDE.matcher(selector).replaceAll("[data-beside]"));
        return parsed(plain).or(() -> parsed(STATE.matcher(plain).replaceAll("")));
    }

    private static Optional<Evaluator> parsed(String selector) {
        try {
            return Optional.of(QueryParser.parse(selector));
        } catch (IllegalArgumentException | IllegalStateException unknown) {
            return Optional.empty();
        }
    }

    /** More of the parts than {@code base} has hidden, which shows some only when they are wanted. */
    private static Stream<Finding> withdrawn(RenderedPage rendered) {
        return SEEN.stream()
                .filter(part -> withdrawn(rendered.page(), part) > withdrawn(rendered.base(), part))
                .map(part -> Finding.error("hidden", rendered.template(), part));
    }

    private static int withdrawn(Document page, String part) {
        return (int)
                page.select(part).stream().filter(shown -> shown.is(WITHDRAWN)).count();
    }
}
