package org.prevail.compare;

import java.util.regex.Pattern;

/**
 * What numbers a line: the markers of its lists (canonical text, 3) and a clause number typed into it, {@code 2. •},
 * {@code 4.1}, {@code (a)}, {@code Điều 5.}
 */
final class Marker {
    static final int LONGEST = 60;

    /** What cannot be told from a quantity or a sentence is none: a change too many is shown rather than one too few. */
    private static final String UNIT =
            "(?:\\p{Lu}{2,4}|[KMGT]i?[Bb](?:ps|/s)?|[kMG]?Hz|Uhr|Euros?|Dollars?|Prozent|Percent|Đồng)(?!\\p{L})";

    /** A clause begins behind it, not the rest of a sentence; or nothing does, within a line. */
    private static final String CLAUSE = "(?: $| (?!" + UNIT + ")(?=[\\p{Lu}\\p{Lt}\\p{Lo}“\"«„(\\[]))";

    /** It says how many, not which: {@code (2) of the members}. */
    private static final String COUNTED =
            "(?:of|or|and|to|per|days?|weeks?|months?|years?|times|trong|phần|ngày|tuần|tháng|năm|lần)(?!\\p{L})";

    private static final Pattern MARKER = Pattern.compile("(?:(?:\\d{1,4}\\.|•) )*+"
            + "(?:(?:(?:Điều|Khoản|Mục|Chương|Phần|Article|Section|Clause|Chapter|Part|ARTICLE|SECTION) "
            + "(?:\\d{1,3}(?:\\.\\d{1,3})*+|[IVXLC]{1,6})(?:[.:)](?: |$)|$|" + CLAUSE + ")"
            + "|§ ?\\d{1,3}(?:\\.\\d{1,3})*+(?:$|" + CLAUSE + ")"
            // No thousands, no decimals: 10.000.000, 99.5 %, 1.5 times, 2.5 EUR.
            + "|\\d{1,3}(?:\\.\\d{1,2})++(?!\\d)(?:[.)](?: |$)|" + CLAUSE + ")"
            + "|(?:\\d{1,3}\\)|[IVXLC]{1,6}\\.|[ivx]{1,5}[.)]|\\p{L}[.)]|\\([0-9]{1,3}\\)(?! " + COUNTED
            + ")|\\([ivxlc]{1,6}\\)|\\(\\p{L}\\)"
            + ")(?: |$)))?+");

    private Marker() {}

    /** How many characters of the line number it, the space after them included. */
    static int length(String line) {
        var matcher = MARKER.matcher(line).region(0, Math.min(line.length(), LONGEST));
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
