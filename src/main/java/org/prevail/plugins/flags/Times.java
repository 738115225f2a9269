package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;

import java.util.regex.Pattern;

/** Days of the calendar, and how long something lasts. */
final class Times {
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
                    + "|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|mrz|okt|dez)";
    private static final String UNIT =
            "(?:(?:business |working |calendar )?days?|seconds?|minutes?|hours?|weeks?|months?|years?"
                    + "|giây|phút|giờ|ngày(?: làm việc)?|tuần|tháng(?! \\d)|quý|năm(?! \\d{4})"
                    + "|(?:werk|(?:bank)?arbeits|kalender|geschäfts)?tage?[ns]?|sekunden?|minuten?|stunden?|wochen?"
                    + "|(?:monat|quartal|jahr)(?:e?s|en?)?)";

    /** “30-tägig”, and in one word “dreißigtägig”. */
    private static final String LASTING = "(?:tägig|wöchig|monatig|jährig|stündig|minütig)\\p{L}{0,2}+";

    static final Kind DATE = new Mention(
            flag("DATE", "date", "ngày", "Datum"),
            Worth.has("january february march april may june july august september october november december"
                            + " jan feb mar apr jun jul aug sep sept oct nov dec tháng năm"
                            + " januar jänner februar märz mai juni juli oktober dezember mrz okt dez")
                    .or(Worth::hasDigit),
            date());

    static final Kind PERIOD = new Mention(
            flag("PERIOD", "period", "thời hạn", "Frist"),
            Worth.has(
                            "business working calendar day days second seconds minute minutes hour hours week weeks month months"
                                    + " year years giây phút giờ ngày làm việc tuần tháng quý năm")
                    .or(Numerals::touched)
                    .or(Worth.holds("tag sekunde minute stunde woche monat quartal jahr"
                            + " tägig wöchig jährig stündig minütig"))
                    .or(Worth::hasDigit),
            Pattern.compile("(?<![\\p{L}\\d])(?:(?:\\d{1,6}|" + Numerals.SPELLED + ")(?: \\([^()]{1,40}+\\))?[ -](?:"
                    + UNIT + "|" + LASTING + ")|" + Numerals.JOINED + LASTING + ")(?!\\p{L})"));

    private Times() {}

    private static Pattern date() {
        return Pattern.compile("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.] ?\\d{1,2}[/.] ?\\d{2,4}"
                + "|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)? " + MONTH + "(?!\\p{L})(?:[,.]? \\d{4})?"
                + "|" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4})?"
                + "|" + MONTH + "(?!\\p{L})\\.? \\d{4}"
                + "|(?:\\d{1,2} )?tháng \\d{1,2}(?:(?:,? năm |/)\\d{4})?)(?!\\d)");
    }
}
