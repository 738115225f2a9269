package org.prevail.theme.doctor;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/** Declining is as easy as accepting (R13): the same button in the same place, and no style tells them apart. */
final class ProminenceCheck implements Check {
    private static final Pattern MAY_TELL = Pattern.compile(
            "DECLINED|ACCEPTED|value|(?:button|choices)(?=.*(?:first-|last-|nth-|only-|[+~]))|[+~]\\s*(?:button|\\*)");

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        var forms = rendering.pages().stream()
                .flatMap(rendered -> rendered.page().select("button[value=DECLINED]").stream())
                .map(decline -> decline.closest("form"))
                .filter(Objects::nonNull)
                .toList();
        return Stream.concat(
                rendering.pages().stream().flatMap(ProminenceCheck::unequal),
                candidate.files().stream()
                        .filter(path -> path.endsWith(".css"))
                        .filter(path -> StyleRules.of(candidate.text(path).orElse("")).stream()
                                .map(StyleRule::selector)
                                .filter(selector -> !selector.isEmpty())
                                .distinct()
                                .anyMatch(selector -> forms.stream().anyMatch(form -> tellsApart(selector, form))))
                        .map(path -> Finding.error("prominence-style", path)));
    }

    private static boolean tellsApart(String selector, Element form) {
        var accept = form.selectFirst("button[value=ACCEPTED]");
        var decline = form.selectFirst("button[value=DECLINED]");
        if (accept == null || decline == null) {
            return false;
        }
        String plain = PlainSelector.of(selector);
        try {
            var said = QueryParser.parse(plain);
            return accept.is(said) != decline.is(said);
        } catch (IllegalArgumentException | IllegalStateException unknown) {
            // More than is understood here: a theme can do without what may tell them apart.
            return MAY_TELL.matcher(plain).find();
        }
    }

    private static Stream<Finding> unequal(RenderedPage rendered) {
        return rendered.page().select("button[value=DECLINED]").stream()
                .filter(decline -> !equal(decline))
                .map(decline -> Finding.error("prominence", rendered.template()));
    }

    private static boolean equal(Element decline) {
        var form = decline.closest("form");
        var accept = form == null ? null : form.selectFirst("button[value=ACCEPTED]");
        return accept != null
                && accept.parent() == decline.parent()
                && attributes(accept).equals(attributes(decline))
                && accept.children().size() == decline.children().size()
                && decline.closest("[hidden], [aria-hidden=true], details, [inert]")
                        == accept.closest("[hidden], [aria-hidden=true], details, [inert]");
    }

    private static String attributes(Element button) {
        return button.attributes().asList().stream()
                .filter(attribute -> !attribute.getKey().equals("value"))
                .map(Attribute::toString)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
