package org.prevail.markup;

/** Clause 2 of the canonical text: what remains of the words of one line. */
final class Line {
    private Line() {}

    /** NFC, without invisible joiners and breaks, white space collapsed, none at the ends. */
    static String of(CharSequence words) {
        var line = new StringBuilder(words.length());
        var space = false;
        for (int i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (isWhiteSpace(c)) {
                space = true;
            } else if (!isRemoved(c)) {
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
        // After the removal: a letter and its accent may have been kept apart by an invisible character.
        return Accents.nfc(line);
    }

    /** How many characters of the words are seen: neither white space nor removed. */
    static int visible(CharSequence words) {
        return (int) words.chars()
                .filter(c -> !isWhiteSpace((char) c) && !isRemoved((char) c))
                .count();
    }

    /** Unicode White_Space, which neither Character.isWhitespace nor \s is. All of it is in the BMP. */
    static boolean isWhiteSpace(char c) {
        return switch (c) {
            case ' ', '\u0085', '\u00a0', '\u1680', '\u2028', '\u2029', '\u202f', '\u205f', '\u3000' -> true;
            default -> c >= '\t' && c <= '\r' || c >= '\u2000' && c <= '\u200a';
        };
    }

    static boolean isRemoved(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
}
