package org.prevail.compare;

import java.util.regex.Pattern;

/**
 * What numbers a line: the markers of its lists (canonical text, 3) and a clause number typed into it, {@code 2. •},
 * {@code 4.1}, {@code (a)}, {@code Điều 5.} What begins a sentence is none; whether it is a number of the line or a quantity, a date, a
 * reference, {@link Numbering} tells.
 */
final class Marker {
    static final int LONGEST = 60;

    /** No longer is the heading of a clause. */
    static final int LONGEST_HEADING = 90;

    private static final String MONTH = "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober"
            + "|November|Dezember)(?!\\p{L})";

    /** What is counted or cited by the number before it, and begins with a capital like a clause. */
    private static final String COUNTED =
            "(?:(?:EUR|USD|GBP|CHF|JPY|VND|VNĐ|Euro|Mio|Mrd|Prozent|Stunden|Tagen?|Wochen|Monaten?|Jahren?|[KMGT](?:bit|B|Hz)"
                    + "|GDPR|DS-?GVO|BDSG|BGB|HGB|StGB|UWG|ZPO|Nghị định|Thông tư)(?!\\p{L})|(?:Bộ luật|Luật) \\p{Lu})";

    /** A clause begins behind it, not the rest of a sentence; or nothing does, within a line. */
    private static final String CLAUSE = "(?: $| (?=[\\p{Lu}\\p{Lt}\\p{Lo}“\"«„(\\[])(?!" + COUNTED + "))";

    private static final String NAMES =
            "(?:Điều|Khoản|Mục|Chương|Phần|Phụ lục|ĐIỀU|KHOẢN|MỤC|CHƯƠNG|PHẦN|PHỤ LỤC|Article|Section|Clause"
                    + "|Chapter|Part|Annex|Schedule|ARTICLE|SECTION|CLAUSE|CHAPTER|PART|ANNEX|SCHEDULE|Artikel|Abschnitt|Ziffer|Anlage|ARTIKEL"
                    + "|ABSCHNITT) (?:\\d{1,3}(?:\\.\\d{1,3})*+|[IVXLC]{1,6})";

    /** Named in a heading, or with a sign behind it that parts it from what it numbers. */
    private static final Pattern IN_HEADING = pattern("(?:[.:)](?: |$)|$| [-–—] |" + CLAUSE + ")");

    private static final Pattern IN_TEXT = pattern("(?:[.:)](?: |$)|$| [-–—] (?=\\p{Lu}))");

    /** Of a sentence, although no mark ends it. */
    private static final Pattern SAYING = Pattern.compile(
            ".*(?:[.;:,?!…]|(?<!\\p{L})(?:applies|apply|shall|must|may|does|do|is|are|gilt|gelten|findet|finden|ist|sind|không|được|phải"
                    + "|áp dụng)(?!\\p{L}).*)");

    private Marker() {}

    private static Pattern pattern(String behindName) {
        return Pattern.compile(
                "(?:(?:\\d{1,4}\\. (?!" + MONTH + ")|• ))*+(?:(?:" + NAMES + behindName
                        + "|§ ?\\d{1,3}(?:\\.\\d{1,3})*+" + behindName
                        // No thousands, no decimals: 10.000.000, 99.5 %, 1.5 times, 2.5 EUR.
                        + "|\\d{1,3}(?:\\.\\d{1,2})++(?!\\d)(?:[.)](?: |$)|" + CLAUSE + ")"
                        + "|(?:\\d{1,3}\\)|[IVXLC]{1,6}\\.|[ivx]{1,5}[.)]|[a-zđA-I]\\.|\\p{L}\\)|\\([0-9]{1,3}\\)|\\([ivxlc]{1,6}\\)|\\(\\p{L}\\))(?: |$)))?+");
    }

    /** How many characters of the line number it, the space after them included. */
    static int length(String line) {
        var matcher =
                (isHeading(line) ? IN_HEADING : IN_TEXT).matcher(line).region(0, Math.min(line.length(), LONGEST));
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_HEADING && !SAYING.matcher(line).matches();
    }
}
