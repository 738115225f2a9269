package org.prevail.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits plain text into its paragraphs, joining what was wrapped at a column. */
final class Unwrapping {
    private static final int WIDEST_COLUMN = 100;
    private static final int NARROWEST_COLUMN = 40;
    private static final int SLACK = 12;
    private static final int TAB = 4;

    /** A sign with nothing behind it is what the line says. */
    private static final Pattern BULLET =
            Pattern.compile("([•·▪◦‣●○■□▫➢➤✓✔❖∙⁃\uf0b7])\\s*(\\S.*)|([–—*+-])\\s+(\\S.*)");

    /** Only then a clause can begin: a reference to one may come first on a line, too. */
    private static final String ENDS = ".*[.:;!?…]";

    private Unwrapping() {}

    static List<PastedLine> lines(String raw) {
        var typed = Words.kept(raw).replace("\ufeff", "").split("\r\n|[\n\r\u0085\u2028\u2029\f\u000b]", -1);
        var words = new String[typed.length];
        var column = 0;
        for (int i = 0; i < typed.length; i++) {
            words[i] = Line.of(typed[i]);
            column = Math.max(column, words[i].length());
        }
        var lines = new ArrayList<PastedLine>();
        for (int i = 0, end; i < words.length; i = end) {
            end = i + 1;
            if (words[i].isEmpty()) {
                continue;
            }
            var paragraph = new StringBuilder(words[i]);
            while (end < words.length && continues(words[end - 1], words[end], column)) {
                paragraph.append(' ').append(words[end++]);
            }
            var alone = (i == 0 || words[i - 1].isEmpty()) && (end == words.length || words[end].isEmpty());
            lines.add(line(i + 1, indent(typed[i]), paragraph.toString(), alone));
        }
        return SignedAmounts.kept(lines);
    }

    /** In wrapped text, a line ends early only where the next word would not have fitted, or a paragraph ends. */
    private static boolean continues(String line, String next, int column) {
        if (column > WIDEST_COLUMN
                || column < NARROWEST_COLUMN
                || next.isEmpty()
                || BULLET.matcher(next).matches()) {
            return false;
        }
        if (PastedLine.NUMBERED.matcher(next).matches()
                || line.matches(ENDS) && PastedLine.CLAUSE.matcher(next).matches()) {
            return false;
        }
        var nextWord = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return line.length() + 1 + nextWord + SLACK > column;
    }

    private static PastedLine line(int number, int indent, String words, boolean alone) {
        var bullet = BULLET.matcher(words);
        if (!bullet.matches()) {
            return new PastedLine(number, indent, "", words, alone);
        }
        var sign = bullet.group(1) == null ? 3 : 1;
        return new PastedLine(number, indent, bullet.group(sign), bullet.group(sign + 1), alone);
    }

    private static int indent(String typed) {
        var indent = 0;
        for (int i = 0; i < typed.length() && Line.isWhiteSpace(typed.charAt(i)); i++) {
            indent += typed.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }
}
