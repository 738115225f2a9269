package org.prevail.theme.doctor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules of a style sheet (CSS Syntax and Nesting, W3C), nested ones with what they are nested in. Not whether the sheet is
 * right: what is no selector is found in no page.
 */
final class StyleRules {
    /** Or a string, in which nothing begins a comment. */
    private static final Pattern COMMENT = Pattern.compile(
            "(\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+')|/\\*[^*]*+\\*+(?:[^/*][^*]*+\\*+)*+/",
            Pattern.DOTALL);

    private static final Pattern ON_PAPER = Pattern.compile("@media\\s+(?:only\\s+)?print\\b[^,]*");

    private final List<StyleRule> found = new ArrayList<>();
    private final Deque<Open> around = new ArrayDeque<>();

    private StyleRules() {}

    /** A rule whose end was not met yet. */
    private record Open(String selector, List<String> declarations, boolean printed) {}

    static List<StyleRule> of(String sheet) {
        var rules = new StyleRules();
        rules.around.push(new Open("", new ArrayList<>(), false));
        rules.read(withoutComments(sheet));
        while (!rules.around.isEmpty()) {
            rules.close();
        }
        return List.copyOf(rules.found);
    }

    static String withoutComments(String sheet) {
        return COMMENT.matcher(sheet)
                .replaceAll(found ->
                        found.group(1) == null ? " " : java.util.regex.Matcher.quoteReplacement(found.group(1)));
    }

    private void read(String text) {
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at = stringEnd(text, at);
            } else if (c == '{' || c == '}' || c == ';') {
                met(c, text.substring(from, at).strip());
                from = at + 1;
            }
        }
    }

    private void met(char end, String words) {
        if (end == '{') {
            var outer = around.peek();
            boolean printed = outer.printed() || ON_PAPER.matcher(words).matches();
            around.push(new Open(selector(words, outer.selector()), new ArrayList<>(), printed));
            return;
        }
        if (!words.isEmpty()) {
            around.peek().declarations().add(words);
        }
        if (end == '}' && around.size() > 1) {
            close();
        }
    }

    private void close() {
        var whole = around.pop();
        found.add(new StyleRule(whole.selector(), whole.declarations(), whole.printed()));
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
