package org.prevail.compare;

import static org.prevail.compare.CharacterKinds.JOINER;
import static org.prevail.compare.CharacterKinds.isAlone;
import static org.prevail.compare.CharacterKinds.isCurrency;
import static org.prevail.compare.CharacterKinds.isLetterOfFlag;
import static org.prevail.compare.CharacterKinds.isLetterOrDigit;
import static org.prevail.compare.CharacterKinds.isMark;
import static org.prevail.compare.CharacterKinds.isShade;
import static org.prevail.compare.CharacterKinds.isSign;
import static org.prevail.compare.CharacterKinds.isSpace;

/**
 * Where words begin and end. A word is letters and digits with their marks, with what joins them from within: apostrophes,
 * hyphens, and the dots, commas, slashes and colons of numbers, dates, times and addresses ({@code don’t}, {@code 10.000.000},
 * {@code 30%}, {@code -$5}, {@code 2026-11-25}, {@code example.org}). A link in angle brackets is one word, and so is an
 * address that begins with {@code https://}. Scripts written
 * without spaces have a word per character. Punctuation stands alone, each, and so does a picture, however many characters it
 * is joined of; a run of spaces is one.
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

    /** Whether a token that begins there is a word: no space, no punctuation, no picture. */
    static boolean isWord(String text, int begin) {
        int c = text.codePointAt(begin);
        return isLetterOrDigit(c)
                || (c == '<' || isSign(c) || isCurrency(c)) && new Tokenizer(text, begin).end() > begin + 1;
    }

    /** Where the token that begins here ends. */
    int end() {
        int begin = at;
        int c = next();
        if (isSign(c) && isAmount(at) && (begin == 0 || !isLetterOrDigit(text.codePointBefore(begin)))) {
            c = next();
        }
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
        } else if (isCurrency(c) && at < text.length()) {
            int following = text.codePointAt(at);
            if (Character.isDigit(following)) {
                word(next());
            }
        } else {
            picture(c);
        }
        return at;
    }

    /** With what it is joined to: people of a family, the colour of a hand, the two letters of a flag. */
    private void picture(int c) {
        if (isLetterOfFlag(c) && at < text.length() && isLetterOfFlag(text.codePointAt(at))) {
            next();
        }
        marks();
        while (c > 0x2000 && at < text.length() && (isJoined(at) || isShade(text.codePointAt(at)))) {
            next();
            marks();
        }
    }

    private boolean isJoined(int from) {
        return text.charAt(from - 1) == JOINER && Character.getType(text.codePointAt(from)) == Character.OTHER_SYMBOL;
    }

    /** Whether digits begin there, or a currency's sign before them. */
    private boolean isAmount(int begin) {
        int digit = begin < text.length() && isCurrency(text.codePointAt(begin)) ? begin + 1 : begin;
        return digit < text.length() && Character.isDigit(text.charAt(digit));
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
}
