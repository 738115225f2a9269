package org.prevail.theme.doctor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Whether a style closes what it opens, and nothing else: it is served within a cascade layer, and what stands behind one
 * brace too many stands outside of it. Tokens are those of CSS Syntax (W3C), section 4. Where it is hard to say what a browser
 * takes for one, as in an address without quotes that has brackets, the style is at fault.
 */
final class StyleBrackets {
    private static final Pattern NEW_LINE = Pattern.compile("\r\n?|\f");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[0-9a-fA-F]{1,6}[ \t\n]?|[^\n])");
    private static final Pattern ADDRESS =
            Pattern.compile("\\(\\s*(?:(?=[\"'])|(?:(?!/\\*)[^\"'(){}\\[\\]\\\\])*+\\))");
    private static final String OPENING = "{[(";
    private static final String CLOSING = "}])";

    private final String style;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private StyleBrackets(String style) {
        this.style = style;
    }

    /** The line of what closes nothing, or else of what is never closed. */
    static OptionalInt fault(String style) {
        var brackets = new StyleBrackets(NEW_LINE.matcher(style).replaceAll("\n"));
        int fault = brackets.read();
        return fault < 0
                ? OptionalInt.empty()
                : OptionalInt.of(1
                        + (int) brackets.style
                                .chars()
                                .limit(fault)
                                .filter(c -> c == '\n')
                                .count());
    }

    private int read() {
        while (at < style.length()) {
            int token = at;
            if (!passed(style.charAt(at))) {
                return token;
            }
        }
        return open.isEmpty() ? -1 : open.peek();
    }

    private boolean passed(char c) {
        if (c == '"' || c == '\'') {
            return string(c);
        }
        if (style.startsWith("/*", at)) {
            int end = style.indexOf("*/", at + 2);
            at = end + 2;
            return end >= 0;
        }
        if (CLOSING.indexOf(c) >= 0) {
            at++;
            return !open.isEmpty() && OPENING.indexOf(style.charAt(open.pop())) == CLOSING.indexOf(c);
        }
        if (OPENING.indexOf(c) >= 0) {
            open.push(at++);
            return true;
        }
        return name();
    }

    /** A browser ends a string with its line, and goes on with what follows. */
    private boolean string(char quote) {
        for (at++; at < style.length() && style.charAt(at) != '\n'; at++) {
            if (style.charAt(at) == quote) {
                at++;
                return true;
            }
            if (style.charAt(at) == '\\') {
                at++;
            }
        }
        return false;
    }

    /** Or any other character. What is in {@code url(…)} without quotes is no token, however {@code url} is spelled. */
    private boolean name() {
        int from = at;
        boolean escaped = false;
        for (var escape = ESCAPE.matcher(style); at < style.length(); ) {
            if (isOfName(style.charAt(at))) {
                at++;
            } else if (escape.region(at, style.length()).lookingAt()) {
                escaped = true;
                at = escape.end();
            } else {
                break;
            }
        }
        if (at == from) {
            at++;
            return true;
        }
        boolean called = style.startsWith("(", at);
        return !called || !escaped && (!style.regionMatches(true, Math.max(from, at - 3), "url", 0, 3) || address());
    }

    private boolean address() {
        var address = ADDRESS.matcher(style).region(at, style.length());
        if (!address.lookingAt()) {
            return false;
        }
        at = style.charAt(address.end() - 1) == ')' ? address.end() : at;
        return true;
    }

    private static boolean isOfName(char c) {
        return c >= 0x80 || Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
