package org.prevail.theme;

import java.util.regex.Pattern;

/**
 * Where links lead, as canonical texts say it, in angle brackets behind the words: part of what is compared, and set apart for
 * readers, to whom it looks like code.
 */
final class Targets {
    private static final Pattern TARGET = Pattern.compile("&lt;\\S+?&gt;");

    private Targets() {}

    /** The text escaped, each target in a {@code <span class="target">}. */
    static String marked(String text) {
        return TARGET.matcher(Escaping.html(text)).replaceAll("<span class=\"target\">$0</span>");
    }
}
