package org.prevail.theme;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where links lead, as canonical texts say it, in angle brackets behind the words: part of what is compared, and set apart for
 * readers, to whom it looks like code.
 */
final class Targets {
    private static final Pattern TARGET = Pattern.compile("&lt;(\\S+?)&gt;");

    /** Not those that depend on the page they stand in, and no other host by way of slashes (WHATWG URL, 4.4). */
    private static final Pattern LED_TO =
            Pattern.compile("(?:https?://|mailto:|tel:|/(?![/\\\\])).*", Pattern.CASE_INSENSITIVE);

    private Targets() {}

    /** The text escaped, each target with the class {@code target}, and a link where it can be one. */
    static String marked(String text) {
        return TARGET.matcher(Escaping.html(text))
                .replaceAll(target -> Matcher.quoteReplacement(marked(target, target.group(1))));
    }

    private static String marked(MatchResult target, String address) {
        return LED_TO.matcher(address).matches()
                ? "<a class=\"target\" href=\"" + address + "\" title=\"" + address + "\" aria-label=\"" + address
                        + "\"><span>" + target.group() + "</span></a>"
                : "<span class=\"target\">" + target.group() + "</span>";
    }
}
