package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;

import java.util.regex.Pattern;

/** Money, shares of a hundred, and any other number. */
final class Amounts {
    private static final String NUMBER =
            "(?:\\d{1,3}(?: \\d{3}(?!\\d)){1,5}+(?:[.,]\\d{1,2}(?!\\d))?+|\\d{1,30}+(?:[.,]\\d{1,30}+){0,10}+)";
    private static final String SIGN = "(?:(?<![\\p{L}\\d])[-\u2212])?+";
    private static final String CURRENCY = "(?:usd|eur|gbp|vnd|vnđ|aud|cad|jpy|chf)";

    /** “10,– €” is ten euros. */
    private static final String NO_CENTS = "(?:,[-\u2013\u2014]{1,2}+)?+";

    private static final String MAGNITUDE =
            "(?:thousand|million|billion|nghìn|ngàn|triệu|tỷ|tỉ|tausend|millionen|milliarden?|mio\\.?"
                    + "|mrd\\.?)(?!\\p{L})";

    private static final String MONEY =
            "(?:\\p{Sc}|(?:" + CURRENCY + "|dollars?|euros?|pounds?|cents?|đồng|đ|franken|pfund)(?!\\p{L}))";

    static final Kind AMOUNT = new Mention(
            flag("AMOUNT", "amount", "số tiền", "Betrag"),
            Worth.has(
                            "usd eur gbp vnd vnđ aud cad jpy chf dollar dollars euro euros pound pounds thousand million billion đồng"
                                    + " nghìn ngàn triệu tỷ tỉ tausend cent cents franken pfund millionen milliarde milliarden mio mrd")
                    .or(Numerals::touched)
                    .or(Worth::hasSymbol),
            amount());

    static final Kind PERCENTAGE = new Mention(
            flag("PERCENTAGE", "percentage", "tỷ lệ phần trăm", "Prozentsatz"),
            Worth.has("percent cent phần trăm hundert promille prozent prozentpunkt prozentpunkte prozentpunkten")
                    .or(Numerals::touched)
                    .or(Worth::hasSymbol),
            Pattern.compile("(?:" + SIGN + NUMBER + "|(?<!\\p{L})" + Numerals.SPELLED + ")"
                    + " ?(?:%|‰|(?:per ?cent|prozent(?:punkte?n?)?|promille|vom hundert)(?!\\p{L})|phần trăm)"));

    static final Kind NUMBER_ALONE = new Mention(
            flag("NUMBER", "number", "con số", "Zahl"),
            Worth::hasDigit,
            Pattern.compile("(?<![\\p{L}\\d])" + SIGN + NUMBER));

    private Amounts() {}

    private static Pattern amount() {
        return Pattern.compile(SIGN + "(?:\\p{Sc}|(?<!\\p{L})" + CURRENCY + ") ?" + SIGN + NUMBER + "(?: ?" + MAGNITUDE
                + ")?+"
                + "|(?:" + SIGN + NUMBER + NO_CENTS + "|(?<!\\p{L})" + Numerals.SPELLED + ")"
                + "(?: \\([^()]{1,60}+\\))?+(?:(?: ?" + MAGNITUDE + ")++(?: ?" + MONEY + ")?+| ?" + MONEY + ")");
    }
}
