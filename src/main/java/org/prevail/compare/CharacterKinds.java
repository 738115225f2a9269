package org.prevail.compare;

/** What code points are to a reader. */
final class CharacterKinds {
    static final char JOINER = '\u200D';

    private CharacterKinds() {}

    static boolean isSign(int c) {
        return c == '-' || c == '+' || c == '\u2212';
    }

    static boolean isShade(int c) {
        return c >= 0x1F3FB && c <= 0x1F3FF;
    }

    static boolean isLetterOfFlag(int c) {
        return c >= 0x1F1E6 && c <= 0x1F1FF;
    }

    static boolean isSpace(int c) {
        return c < 0x80 ? c == ' ' || Character.isWhitespace(c) : Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isCurrency(int c) {
        return c < 0x80 ? c == '$' : Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    /** Of a script whose words are parted by spaces. */
    static boolean isLetter(int c) {
        return Character.isLetter(c) && !isAlone(c);
    }

    static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            // Joiners within words of Persian, Indic scripts and emoji.
            default -> c == 0x200C || c == JOINER || c == 0xFE0F;
        };
    }

    /** Scripts that put no spaces between words. */
    static boolean isAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
