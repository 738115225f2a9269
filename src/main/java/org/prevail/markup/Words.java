package org.prevail.markup;

import java.util.BitSet;

/** Plain words as they may be kept: NFC, and whole code points only. */
final class Words {
    private static final int ABOUT = 80;

    private Words() {}

    /** In NFC; half of a surrogate pair, which an entity can still write, becomes U+FFFD. */
    static String kept(String words) {
        var half = half(words);
        if (half < 0) {
            return Accents.nfc(words);
        }
        var whole = new StringBuilder(words);
        for (; half >= 0; half = half(whole)) {
            whole.setCharAt(half, '\ufffd');
        }
        return Accents.nfc(whole);
    }

    /** Index of the first unpaired surrogate, or -1. */
    static int half(CharSequence words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isHighSurrogate(words.charAt(i))
                    && i + 1 < words.length()
                    && Character.isLowSurrogate(words.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(words.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    static int count(String words) {
        return words.codePointCount(0, words.length());
    }

    /** Enough of the words, on one line, for a person to recognise them. */
    static String about(String words) {
        var line = Line.of(words.length() > 4 * ABOUT ? words.substring(0, 4 * ABOUT) : words);
        return count(line) <= ABOUT ? line : line.substring(0, line.offsetByCodePoints(0, ABOUT - 1)) + "…";
    }

    /**
     * Enough of some words of a line for a person to find them there.
     *
     * @param characters which of those that are no white space
     */
    static String at(BitSet characters, String line) {
        var words = new StringBuilder();
        int seen = 0;
        boolean apart = false;
        for (int i = 0; i < line.length(); i++) {
            if (words.length() >= ABOUT && !Character.isLowSurrogate(line.charAt(i))) {
                return about(words + " …");
            }
            boolean space = Line.isWhiteSpace(line.charAt(i));
            if (space ? characters.get(seen) && characters.get(Math.max(0, seen - 1)) : characters.get(seen)) {
                words.append(apart && !words.isEmpty() ? " … " : "").append(line.charAt(i));
                apart = false;
            } else if (!space) {
                apart = true;
            }
            seen += space ? 0 : 1;
        }
        return words.toString();
    }
}
