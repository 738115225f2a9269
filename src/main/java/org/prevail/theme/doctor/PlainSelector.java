package org.prevail.theme.doctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Selectors as they can be asked of a page that nobody has open. */
final class PlainSelector {
    /** What holds of an element at some moment, or is beside it. */
    private static final Pattern AT_TIMES = Pattern.compile(
            "::[a-z-]+(?:\\([^()]*\\))?|:(?:before|after|hover|active|focus|focus-visible|focus-within|visited|enabled)(?![\\w-])");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([0-9A-Fa-f]{1,6})\\s?");

    private PlainSelector() {}

    /** Without escapes, and as if all that holds at times held. */
    static String of(String selector) {
        var unescaped = ESCAPED.matcher(selector)
                .replaceAll(code ->
                        Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16) & 0xffff)));
        return AT_TIMES.matcher(unescaped)
                .replaceAll("")
                .replaceAll(":not\\(\\s*\\)", "")
                .replace(":where(", ":is(");
    }
}
