package org.prevail.markup;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * One paragraph, heading or item of plain text.
 *
 * @param number where it begins in what was pasted, from 1
 * @param indent columns before it
 * @param bullet its sign, or empty
 * @param text its words, on one line, without the bullet
 * @param alone whether blank lines stand around it
 */
record PastedLine(int number, int indent, String bullet, String text, boolean alone) {
    private static final int SHORT = 100;
    private static final int FEW_WORDS = 16;
    private static final double TITLE_CASE = 0.6;

    static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})([.)])\\s+\\S.*");

    static final Pattern CLAUSE = Pattern.compile(
            "(?:(?:\\d{1,3}[.)]|\\d{1,3}(?:\\.\\d{1,3})+[.)]?|[IVXLC]{1,6}[.)]|[A-Z][.)])\\s+\\p{Lu}.*"
                    + "|(?iU:điều|chương|mục|phần|article|section|chapter|part|clause|annex|phụ lục)\\s+[\\dIVXLC]{1,6}\\b.*)",
            Pattern.UNICODE_CHARACTER_CLASS);

    boolean canBeTitle() {
        return bullet.isEmpty() && Words.count(text) <= Limits.TITLE;
    }

    /** A short line in lower case with no end: often the text under a picture that was not copied. */
    boolean isCaption() {
        return alone
                && isShort()
                && bullet.isEmpty()
                && text.codePoints().anyMatch(Character::isLowerCase)
                && text.codePoints().noneMatch(Character::isUpperCase)
                && Character.isLetter(text.codePointAt(0))
                && !text.matches(".*\\p{Po}");
    }

    /** Whether this introduces what follows; the next line that is no caption, or null at the end. */
    boolean isHeading(PastedLine next) {
        if (next == null || !bullet.isEmpty() || !isShort() || text.matches(".*[,;:!…]")) {
            return false;
        }
        var introduces = !next.bullet.isEmpty() || next.text.length() > text.length() && !next.isItemLike();
        if (isClause()) {
            // A numbered line among numbered lines is an item of a list.
            return introduces || alone && next.isClause() && isUpperCase();
        }
        if (isUpperCase()) {
            return alone || introduces;
        }
        var ends = text.endsWith(".") || text.endsWith("?");
        return introduces
                && (alone || next.text.length() > SHORT)
                && Character.isUpperCase(text.codePointAt(0))
                && (isTitleCase() || !ends || text.endsWith("?"))
                && (isTitleCase() || next.text.length() > SHORT);
    }

    boolean isNumbered() {
        return bullet.isEmpty() && NUMBERED.matcher(text).matches();
    }

    private boolean isItemLike() {
        return isNumbered() && isShort();
    }

    private boolean isClause() {
        return CLAUSE.matcher(text).matches();
    }

    private boolean isShort() {
        return Words.count(text) <= SHORT && text.split("\\s+").length <= FEW_WORDS;
    }

    private boolean isUpperCase() {
        return text.codePoints().filter(Character::isUpperCase).count() > 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private boolean isTitleCase() {
        var words = Arrays.stream(text.split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        var capital = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return words.size() > 1 && capital >= TITLE_CASE * words.size();
    }
}
