package org.prevail.markup;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Links the first use of each term in each clause to its definition. Used once, by one thread. */
final class TermLinks {
    private static final int MOST = 400;
    private static final Set<String> LEFT_ALONE = Set.of("a", "code", "pre", "h2", "h3", "h4", "h5", "h6");

    /** Defined often and used in every sentence: nobody has to look them up. */
    private static final Set<String> PRONOUNS = Set.of(
            "I",
            "You",
            "Your",
            "We",
            "Us",
            "Our",
            "They",
            "It",
            "Bạn",
            "Tôi",
            "Chúng tôi",
            "Quý khách",
            "Sie",
            "Ihr",
            "Wir",
            "Uns");

    /** By what is a use of them. */
    private final Map<String, Glossary.Term> defined;

    private final Map<Element, String> places;
    private final Pattern names;
    private final Set<String> usedHere = new HashSet<>();
    private final Set<String> usedBefore = new HashSet<>();
    /** The highest heading the text has: it begins a clause. */
    private String heading = "h2";

    private int links;

    TermLinks(Map<String, Glossary.Term> defined, Map<Element, String> places) {
        this.defined = defined;
        this.places = places;
        this.names = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:"
                + defined.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(use -> use.equals(defined.get(use).name())
                                ? Uncapitalised.pattern(use)
                                : Capitals.pattern(use))
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}\\p{M}\\p{N}])");
    }

    void link(Element body) {
        heading = body.select("h2, h3, h4, h5, h6").stream()
                .map(Element::normalName)
                .min(Comparator.naturalOrder())
                .orElse("h2");
        body.childNodes().forEach(block -> walk(block, ""));
    }

    private void walk(Node node, String place) {
        if (node instanceof TextNode words) {
            link(words, place);
        } else if (node instanceof Element element) {
            if (element.normalName().equals(heading)) {
                usedHere.clear();
            }
            if (!LEFT_ALONE.contains(element.normalName())) {
                var within = places.getOrDefault(element, place);
                List.copyOf(element.childNodes()).forEach(child -> walk(child, within));
            }
        }
    }

    private void link(TextNode words, String place) {
        var text = words.getWholeText();
        var uses = names.matcher(text);
        int at = 0;
        while (uses.find() && links < MOST) {
            var term = defined.getOrDefault(uses.group(), defined.get(Uncapitalised.of(uses.group())));
            if (term.id().equals(place) || PRONOUNS.contains(term.name()) || !usedHere.add(term.name())) {
                continue;
            }
            words.before(new TextNode(text.substring(at, uses.start())));
            words.before(link(term, uses.group()));
            at = uses.end();
            links++;
        }
        if (at > 0) {
            words.text(text.substring(at));
        }
    }

    /** The definition itself goes along once: a text uses its terms often. */
    private Element link(Glossary.Term term, String use) {
        var link = new Element("a").attr("class", "term").attr("href", "#" + term.id());
        if (usedBefore.add(term.name())) {
            link.attr("title", term.definition());
        }
        return link.text(use);
    }
}
