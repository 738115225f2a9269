package org.prevail.markup;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds what a paragraph defines, in English, Vietnamese and German: {@code “Service” means …}, {@code “Dịch vụ” là …},
 * {@code … (the “Service”)}, and the same with a bold word. A name in lower case is one where its definition begins a
 * sentence: {@code “personal data” means …}. Patterns are bounded: no text makes them slow.
 */
final class Definitions {
    private static final int LONGEST = 240;

    private static final String QUOTED = "[\"“„«]([^\"“”„«»\n]{2,60}+)[\"”“»]";

    private static final String VERB = "(?:means?|shall mean|refers? to|includes?|has the meaning|have the meaning"
            + "|có nghĩa|nghĩa là|được hiểu|bao gồm|là|bezeichnet|bezeichnen|bedeutet|bedeuten|meint|umfasst|ist|sind)(?!\\p{L})";

    private static final Pattern SAID =
            Pattern.compile(QUOTED + "[),]{0,2} ?(?:\\([^()]{1,80}+\\) ?)?(" + VERB + ")", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\((?:(?:the|an?|each|together|collectively|hereinafter|gọi là|gọi chung là|gọi tắt là|sau đây gọi là"
                    + "|nachfolgend|im Folgenden|zusammen|der|die|das|und|and|or|hoặc|oder),? ){0,4}" + QUOTED,
            Pattern.CASE_INSENSITIVE);

    /** An entry of a list of definitions: {@code “Service”, “we”: what we offer}. */
    private static final Pattern ENTRY = Pattern.compile("^(?:• |\\d{1,3}\\. )?" + QUOTED
            + "(?:(?:,| or| hoặc| oder) ?[\"“„«][^\"“”„«»\n]{1,60}+[\"”“»]){0,3}+ ?[:–—]");

    /** The same with a verb, which alone would say too little: {@code “traffic data” is what …}. */
    private static final Pattern LISTED = Pattern.compile(
            "^(?:• |\\d{1,3}\\. )?(?:(?:An?|Eine?) )?" + QUOTED + ",? (?:is|are|là|ist|sind) (?!not |nicht )");

    /** With that verb outside of lists: its name is in bold, and begins a sentence. */
    private static final Pattern STRESSED = Pattern.compile("(?<=^|[.;:!?] )" + QUOTED + ",? (?:is|are) (?!not )");

    private static final Pattern AFTER_BOLD = Pattern.compile("^[\"”»]?,? ?" + VERB, Pattern.CASE_INSENSITIVE);

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N} ’'&/.-]{1,59}");

    private Definitions() {}

    /** @param at where in the text */
    record Found(String name, String text, int at) {
        /** The one that defines it; sought for those alone that are taken. */
        String sentence() {
            return Definitions.sentence(text, at);
        }
    }

    static List<Found> in(Element block) {
        var found = new ArrayList<Found>();
        var text = Line.of(block.wholeText());
        for (var pattern : List.of(SAID, IN_BRACKETS, ENTRY)) {
            var match = pattern.matcher(text);
            while (match.find()) {
                var name = name(match.group(1));
                if (NAME.matcher(name).matches()
                        || pattern == SAID && Uncapitalised.isDefined(name, match.group(2), text, match.start())) {
                    found.add(new Found(name, text, match.start()));
                }
            }
        }
        listed(block, text).ifPresent(found::add);
        found.addAll(stressed(block, text));
        var first = block.childNodeSize() > 1 ? block.childNode(0) : null;
        if (first instanceof Element bold
                && bold.normalName().equals("strong")
                && block.childNode(1) instanceof TextNode after
                && AFTER_BOLD.matcher(after.text().stripLeading()).find()) {
            var name = name(unquoted(bold.text()));
            if (NAME.matcher(name).matches()) {
                found.add(new Found(name, text, 0));
            }
        }
        return found;
    }

    /** What an entry of a list is said to be. */
    private static Optional<Found> listed(Element block, String text) {
        var match = LISTED.matcher(text);
        return block.closest("li") != null && match.find()
                ? Optional.of(name(match.group(1))).filter(Definitions::isName).map(name -> new Found(name, text, 0))
                : Optional.empty();
    }

    /** {@code “**You**” are …}. */
    private static List<Found> stressed(Element block, String text) {
        return STRESSED.matcher(text)
                .results()
                .filter(match -> isBold(match.group(1), block))
                .map(match -> new Found(name(match.group(1)), text, match.start()))
                .filter(found -> isName(found.name()))
                .toList();
    }

    private static boolean isBold(String words, Element block) {
        return block.select("strong").stream()
                .anyMatch(bold -> unquoted(bold.text()).equals(words));
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches() || Uncapitalised.isName(name);
    }

    private static String unquoted(String words) {
        return words.replaceAll("^[\"“„«]|[\"”“»]$", "");
    }

    private static String name(String words) {
        return words.strip().replaceAll("[,.;]+$", "");
    }

    private static String sentence(String text, int at) {
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = sentences.following(Math.min(at, text.length() - 1));
        int begin = sentences.previous();
        var sentence = text.substring(Math.max(begin, 0), end < 0 ? text.length() : end)
                .strip();
        return sentence.length() <= LONGEST ? sentence : shortened(sentence);
    }

    private static String shortened(String sentence) {
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space > LONGEST / 2 ? space : sentence.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
