package org.prevail.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prevail.markup.SafeHtml;

/**
 * Dresses a text for reading: each heading gets a link to itself, its number is set apart, and wide tables scroll alone.
 * Works on the gate's own output, whose tags are plain.
 */
final class Clauses {
    private static final Pattern HEADING = Pattern.compile("<(h[2-6]) id=\"([^\"]+)\">(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3})*[.)]?)\\s+(?=\\S)");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Clauses() {}

    /** @param label what the link at a heading is called, HTML-escaped */
    static String dressed(SafeHtml html, String label) {
        var dressed = HEADING.matcher(html.value()).replaceAll(match -> {
            var words = NUMBER.matcher(match.group(3)).replaceFirst("<span class=\"number\">$1</span> ");
            return Matcher.quoteReplacement("<" + match.group(1) + " id=\"" + match.group(2) + "\">" + words
                    + " <a class=\"anchor\" href=\"#" + match.group(2) + "\" aria-label=\"" + label + ": "
                    + TAG.matcher(match.group(3)).replaceAll("").replace("\"", "&quot;") + "\">#</a></"
                    + match.group(1) + ">");
        });
        return dressed.replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }
}
