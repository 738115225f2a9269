package org.prevail.theme.doctor;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.prevail.theme.Candidate;
import org.prevail.theme.Finding;

/** Declining is as easy as accepting (R13): the same button in the same place, and no style tells them apart. */
final class ProminenceCheck implements Check {
    private static final Pattern TELLS_APART = Pattern.compile(
            "value[~|^$*]?=\\s*[\"']?(?:DECLINED|ACCEPTED)|choices[^{},]*:(?:first|last|nth|only)-|choices[^{},]*[+~][^{}]*\\{");

    @Override
    public Stream<Finding> of(Candidate candidate, Rendering rendering, List<String> locales) {
        return Stream.concat(
                rendering.pages().stream().flatMap(ProminenceCheck::unequal),
                candidate.files().stream()
                        .filter(path -> path.endsWith(".css"))
                        .filter(path -> TELLS_APART
                                .matcher(candidate.text(path).orElse(""))
                                .find())
                        .map(path -> Finding.error("prominence-style", path)));
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
