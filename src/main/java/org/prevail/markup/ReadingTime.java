package org.prevail.markup;

/** How long a text is, for people. */
public final class ReadingTime {
    private static final int WORDS_PER_MINUTE = 200;

    private ReadingTime() {}

    /** Words of a canonical text; markers, cell bars and targets of links are none. */
    public static int words(String canonical) {
        var words = 0;
        for (var word : canonical.split("[ \n]+")) {
            if (!word.startsWith("<") && word.codePoints().anyMatch(Character::isLetter)
                    || word.matches("\\p{N}+(?:[.,:/]\\p{N}+)*")) {
                words++;
            }
        }
        return words;
    }

    /** Whole minutes of calm reading, at least one. */
    public static int minutes(String canonical) {
        return Math.max(1, Math.round((float) words(canonical) / WORDS_PER_MINUTE));
    }
}
