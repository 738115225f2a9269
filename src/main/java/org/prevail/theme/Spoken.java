package org.prevail.theme;

import java.util.stream.Collectors;

/** Plain text as HTML, marked with its language where that is another than the page's. */
final class Spoken {
    private Spoken() {}

    /** Within a sentence, and kept apart in its direction. */
    static String within(String text, String lang, String locale) {
        var escaped = Escaping.html(text);
        return lang.equals(locale) ? escaped : "<bdi lang=\"" + Escaping.html(lang) + "\">" + escaped + "</bdi>";
    }

    /**
     * Its lines as paragraphs.
     *
     * @param lang empty where it is not known
     */
    static String paragraphs(String text, String lang, String locale) {
        var marks = lang.isEmpty() || lang.equals(locale)
                ? ""
                : " lang=\"" + Escaping.html(lang) + "\" dir=\"" + Languages.direction(lang) + "\"";
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p" + marks + ">" + Escaping.html(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
