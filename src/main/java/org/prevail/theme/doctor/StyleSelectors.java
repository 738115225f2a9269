package org.prevail.theme.doctor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The selectors of a style sheet (CSS Syntax and Nesting, W3C), nested ones with what they are nested in. Not whether the sheet is
 * right: what is no selector is found in no page.
 */
final class StyleSelectors {
    private static final Pattern COMMENT = Pattern.compile("/\\*[^*]*+\\*+(?:[^/*][^*]*+\\*+)*+/");

    private StyleSelectors() {}

    static List<String> of(String sheet) {
        var found = new ArrayList<String>();
        Deque<String> around = new ArrayDeque<>();
        around.push("");
        var text = COMMENT.matcher(sheet).replaceAll(" ");
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = stringEnd(text, at);
            } else if (c == '{') {
                String own = selector(text.substring(from, at).strip(), around.peek());
                around.push(own);
                found.add(own);
                from = at + 1;
            } else if (c == '}' || c == ';') {
                if (c == '}' && around.size() > 1) {
                    around.pop();
                }
                from = at + 1;
            }
        }
        return found.stream().filter(selector -> !selector.isEmpty()).distinct().toList();
    }

    /** Of {@code @media} and the like what is around it. */
    private static String selector(String prelude, String around) {
        if (prelude.startsWith("@")) {
            return around;
        }
        if (around.isEmpty()) {
            return prelude;
        }
        return prelude.contains("&") ? prelude.replace("&", ":is(" + around + ")") : ":is(" + around + ") " + prelude;
    }

    private static int stringEnd(String text, int begin) {
        int at = begin + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(begin)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
