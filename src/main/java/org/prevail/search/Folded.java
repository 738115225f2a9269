package org.prevail.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as people search: words without case, diacritics and punctuation, a space before each and one at the end. Letters that
 * Unicode does not take apart are taken as they are typed without them: {@code đ} as {@code d}, {@code ß} as {@code ss}.
 *
 * @param words such as {@code " dieu khoan 12 "}
 * @param places for each character of {@code words} the index in the text of what it stands for
 */
record Folded(String words, int[] places) {
    private static final int KEPT = 0x2000;
    private static final String[] KNOWN = new String[KEPT];

    static Folded of(String text) {
        var words = new StringBuilder(text.length() + 2);
        var places = new int[text.length() + 2];
        boolean apart = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean alone = standsAlone(c);
            if (Character.isLetterOrDigit(c)) {
                var folded = folded(c);
                places = room(places, words.length() + folded.length() + 2);
                if (apart || alone) {
                    places[words.length()] = i;
                    words.append(' ');
                }
                Arrays.fill(places, words.length(), words.length() + folded.length(), i);
                words.append(folded);
                apart = alone;
            } else if (!isMark(c)) {
                apart = true;
            }
            i += Character.charCount(c);
        }
        places = room(places, words.length() + 1);
        places[words.length()] = text.length();
        return new Folded(words.append(' ').toString(), places);
    }

    static String words(String text) {
        return of(text).words();
    }

    private static int[] room(int[] places, int needed) {
        return needed <= places.length ? places : Arrays.copyOf(places, 2 * needed);
    }

    /** Of scripts that put no space between words: each sign is a word. */
    private static boolean standsAlone(int c) {
        if (c < KEPT) {
            return Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI;
        }
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static String folded(int c) {
        if (c >= KEPT) {
            return taken(c);
        }
        var known = KNOWN[c];
        if (known == null) {
            // Two threads may both do it: the same comes out.
            known = taken(c);
            KNOWN[c] = known;
        }
        return known;
    }

    private static String taken(int c) {
        var lower = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "đ", "ð" -> "d";
            case "ß" -> "ss";
            case "ł" -> "l";
            case "ø" -> "o";
            case "æ" -> "ae";
            case "œ" -> "oe";
            case "ı" -> "i";
            default -> lower;
        };
    }
}
