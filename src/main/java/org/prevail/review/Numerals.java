package org.prevail.review;

import java.util.Locale;

/** A number as a list prints it (ECMA-376, part 1, 17.18.59). What is written otherwise than here is written in digits. */
final class Numerals {
    /** Word's last numbers of these kinds; also what keeps them short. */
    private static final int LAST_LETTERS = 780;

    private static final int LAST_ROMAN = 3_999;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    private Numerals() {}

    /** @param format {@code w:numFmt} */
    static String of(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    /** After z comes aa, then bb. */
    private static String letters(int number) {
        if (number < 1 || number > LAST_LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LAST_ROMAN) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                roman.append(SIGNS[i]);
            }
        }
        return roman.toString();
    }
}
