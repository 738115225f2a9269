package org.prevail.compare;

import java.text.Normalizer;
import java.util.Locale;

/** What words have in common beyond their spelling. For finding what belongs together, never for saying what is equal. */
final class Folding {
    private Folding() {}

    /** In lower case and without diacritics, so that a line is found again after its accents were mended. */
    static String word(String word) {
        boolean plain = true;
        for (int i = 0; plain && i < word.length(); i++) {
            plain = word.charAt(i) < 0x80;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (plain || word.length() > 100) {
            return lower;
        }
        var folded = new StringBuilder();
        Normalizer.normalize(quotes(lower), Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> folded.appendCodePoint(c == 'đ' ? 'd' : c));
        return folded.isEmpty() ? lower : folded.toString();
    }

    /** With the quotation marks, apostrophes, dashes and ellipses of a typewriter. */
    static String quotes(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char plain = c < 0x80 ? c : plain(c);
            if (plain != c && folded == null) {
                folded = new StringBuilder(text);
            }
            if (plain != c) {
                folded.setCharAt(i, plain);
            }
        }
        return folded == null ? text : folded.toString();
    }

    private static char plain(char c) {
        return switch (c) {
            case '“', '”', '„', '‟', '«', '»', '″', '＂' -> '"';
            case '‘', '’', '‚', '‛', 'ʼ', '′', '`', '´', '＇' -> '\'';
            case '‐', '‑', '‒', '–', '—', '−' -> '-';
            default -> c;
        };
    }

    /**
     * Without spaces, but for those that make two words or two numbers of one, or a sign of a dash: {@code 15 days} is not
     * {@code 1 5 days}, {@code - 5 EUR} not {@code -5 EUR}.
     */
    static String withoutSpace(String text) {
        var left = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int after = at + Character.charCount(c);
            if (!CharacterKinds.isSpace(c)) {
                left.appendCodePoint(c);
            } else if (at > 0
                    && after < text.length()
                    && (parts(text.codePointBefore(at), text.codePointAt(after)) || isInNumber(text, at, after))) {
                left.append(' ');
            }
            at = after;
        }
        return left.toString();
    }

    /** {@code 1, 500} is not {@code 1,500}, nor is {@code 1 ,500}. */
    private static boolean isInNumber(String text, int space, int after) {
        return isPoint(text.charAt(space - 1)) && isDigit(text, space - 2) && isDigit(text, after)
                || isPoint(text.charAt(after)) && isDigit(text, space - 1) && isDigit(text, after + 1);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean parts(int left, int right) {
        return isNumeric(left) && Character.isDigit(right)
                || Character.isDigit(left) && isNumeric(right)
                || CharacterKinds.isLetter(left) && CharacterKinds.isLetter(right);
    }

    private static boolean isNumeric(int c) {
        return Character.isDigit(c) || c == '-' || c == '+' || c == '−';
    }
}
