package org.prevail.compare;

import java.util.regex.Pattern;

/**
 * What numbers a line: the markers of its lists (canonical text, 3) and a clause number typed into it, {@code 2. •},
 * {@code 4.1}, {@code (a)}, {@code Điều 5.}
 */
final class Marker {
    static final int LONGEST = 60;
    private static final Pattern MARKER = Pattern.compile("(?:(?:\\d{1,4}\\.|•) )*+"
            + "(?:(?:(?:Điều|Khoản|Mục|Chương|Phần|Article|Section|Clause|Chapter|Part|ARTICLE|SECTION) "
            + "(?:\\d{1,3}(?:\\.\\d{1,3})*+|[IVXLC]{1,6})[.:)]?"
            + "|§ ?\\d{1,3}(?:\\.\\d{1,3})*+"
            + "|\\d{1,3}(?:\\.\\d{1,3})++[.)]?"
            + "|\\d{1,3}\\)|[IVXLC]{1,6}\\.|[ivx]{1,5}[.)]|\\p{L}[.)]|\\([0-9]{1,3}\\)|\\([ivxlc]{1,6}\\)|\\(\\p{L}\\)"
            + ")(?: |$))?+");

    private Marker() {}

    /** How many characters of the line number it, the space after them included. */
    static int length(String line) {
        var matcher = MARKER.matcher(line).region(0, Math.min(line.length(), LONGEST));
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
