package org.prevail.markup;

import java.text.Normalizer;

/**
 * Normalises where that takes time in proportion to the length. Putting the marks on one letter in order takes the square
 * of their number, so there is a limit to them, the one of Unicode's Stream-Safe Text Format (UAX 15, 13).
 */
final class Accents {
    static final int MOST = 30;

    private Accents() {}

    /** Normalised; as it is if {@link #tooMany}, since it will be refused. */
    static String normalized(CharSequence words, Normalizer.Form form) {
        return tooMany(words) ? words.toString() : Normalizer.normalize(words, form);
    }

    static String nfc(CharSequence words) {
        return normalized(words, Normalizer.Form.NFC);
    }

    /** Whether more marks than people write follow one another, invisible characters between them not counting. */
    static boolean tooMany(CharSequence words) {
        var marks = 0;
        for (int i = 0; i < words.length(); ) {
            var c = Character.codePointAt(words, i);
            i += Character.charCount(c);
            if (isMark(c)) {
                if (++marks > MOST) {
                    return true;
                }
            } else if (c > Character.MAX_VALUE || !Line.isRemoved((char) c)) {
                marks = 0;
            }
        }
        return false;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
