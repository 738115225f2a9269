package org.prevail.review;

import java.util.stream.IntStream;

/** What people type, before it is stored. */
final class Words {
    private Words() {}

    /** Whether it has what no database takes: NUL, or half of a character. */
    static boolean unstorable(String typed) {
        return typed.indexOf('\0') >= 0 || IntStream.range(0, typed.length()).anyMatch(i -> isHalf(typed, i));
    }

    private static boolean isHalf(String typed, int i) {
        char c = typed.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == typed.length() || !Character.isLowSurrogate(typed.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(typed.charAt(i - 1)));
    }
}
