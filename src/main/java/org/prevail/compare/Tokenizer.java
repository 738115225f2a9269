package org.prevail.compare;

/**
 * Where words begin and end. A word is letters and digits with their marks, with what joins them from within: apostrophes,
 * hyphens, and the dots, commas, slashes and colons of numbers, dates, times and addresses ({@code don’t}, {@code 10.000.000},
 * {@code 30%}, {@code $5}, {@code 2026-11-25}, {@code example.org}). A link in angle brackets is one word, and so is an
 * address that begins with {@code https://}. Scripts written
 * without spaces have a word per character. Punctuation stands alone, each; a run of spaces is one.
 */
final class Tokenizer {
    private final String text;
    private int at;

    Tokenizer(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** How many words there are, spaces and punctuation not counted. */
    static int words(String text) {
        int words = 0;
        for (int begin = 0; begin < text.length(); ) {
            int end = new Tokenizer(text, begin).end();
            if (isWord(text, begin)) {
                words++;
            }
            begin = end;
        }
        return words;
    }

    /** Whether a token that begins there is a word, neither space nor punctuation. */
    static boolean isWord(String text, int begin) {
        int c = text.codePointAt(begin);
        if (isLetterOrDigit(c)) {
            return true;
        }
        return new Tokenizer(text, begin).end() > begin + Character.charCount(c) && !isSpace(c);
    }

    /** Where the token that begins here ends. */
    int end() {
        int c = next();
        if (isSpace(c)) {
            while (at < text.length() && isSpace(text.codePointAt(at))) {
                next();
            }
        } else if (c == '<') {
            link();
        } else if (isAlone(c)) {
            marks();
        } else if (isLetterOrDigit(c)) {
            word(c);
            address(c);
        } else if (Character.getType(c) == Character.CURRENCY_SYMBOL && at < text.length()) {
            int following = text.codePointAt(at);
            if (Character.isDigit(following)) {
                word(next());
            }
        } else {
            marks();
        }
        return at;
    }

    private int next() {
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return c;
    }

    /** Up to the closing bracket, if that comes before any space. */
    private void link() {
        for (int i = at; i < text.length() && i - at < 2000; i++) {
            char c = text.charAt(i);
            if (c == '>' && i > at) {
                at = i + 1;
                return;
            }
            if (c == '<' || c == '>' || isSpace(c)) {
                return;
            }
        }
    }

    private void word(int first) {
        int last = first;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int after = at + Character.charCount(c);
            if (isMark(c) || isLetterOrDigit(c) && !isAlone(c)) {
                last = isMark(c) ? last : c;
                at = after;
            } else if (after < text.length() && joins(last, c, text.codePointAt(after))) {
                at = after;
            } else {
                if (Character.isDigit(last) && (c == '%' || c == '‰' || isCurrency(c))) {
                    at = after;
                }
                return;
            }
        }
    }

    /** The rest of an address after its {@code https}; without the punctuation of the sentence it stands in. */
    private void address(int first) {
        if (first != 'h' || !text.startsWith("://", at) || !isScheme(at)) {
            return;
        }
        int end = at + 3;
        int limit = Math.min(text.length(), at + 2000);
        for (int i = end; i < limit && isOfAddress(text.charAt(i)); i++) {
            end = ".,;:!?'".indexOf(text.charAt(i)) < 0 ? i + 1 : end;
        }
        at = end;
    }

    private boolean isScheme(int end) {
        return end >= 4 && text.startsWith("http", end - 4) || end >= 5 && text.startsWith("https", end - 5);
    }

    private static boolean isOfAddress(char c) {
        return c > ' ' && c < 0x7F && "<>()[]{}|\"".indexOf(c) < 0;
    }

    private static boolean joins(int left, int c, int right) {
        if (!isLetterOrDigit(right) || isAlone(right)) {
            return false;
        }
        return switch (c) {
            case '\'', '’', 'ʼ', '-', '‐', '‑', '.', '@', '_', '·' -> true;
            case ',', '/', ':' -> Character.isDigit(left) && Character.isDigit(right);
            default -> false;
        };
    }

    private void marks() {
        while (at < text.length() && isMark(text.codePointAt(at))) {
            next();
        }
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isCurrency(int c) {
        return Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            // Joiners within words of Persian, Indic scripts and emoji.
            default -> c == 0x200C || c == 0x200D || c == 0xFE0F;
        };
    }

    /** Scripts that put no spaces between words. */
    private static boolean isAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
