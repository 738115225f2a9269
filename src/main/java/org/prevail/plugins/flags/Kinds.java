package org.prevail.plugins.flags;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Edit;
import org.prevail.spi.DiffAnnotator.Flag;
import org.prevail.spi.Words;

/** Kinds of changes, for English and Vietnamese. Patterns are possessive or bounded: no input makes them slow. */
final class Kinds {
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "\\d{1,30}+(?:[.,]\\d{1,30}+){0,10}+";
    private static final String SIGN = "(?:(?<![\\p{L}\\d])[-\u2212])?+";
    private static final String CURRENCY = "(?:USD|EUR|GBP|VND|VNĐ|AUD|CAD|JPY)";
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final String UNIT =
            "(?:(?:business |working |calendar )?days?|seconds?|minutes?|hours?|weeks?|months?|years?"
                    + "|giây|phút|giờ|ngày(?: làm việc)?|tuần|tháng|quý|năm)";
    private static final String SPELLED =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|thirty"
                    + "|sixty|ninety|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|ba mươi|sáu mươi)";

    private static final List<String> COURTS = List.of(
            "overned",
            "OVERNED",
            "aw",
            "AW",
            "urisdiction",
            "URISDICTION",
            "ourt",
            "OURT",
            "rbitra",
            "RBITRA",
            "enue",
            "ENUE",
            "uật",
            "UẬT",
            "òa",
            "oà",
            "ÒA",
            "OÀ",
            "rọng tài",
            "RỌNG TÀI",
            "hẩm quyền",
            "HẨM QUYỀN");

    private static final Set<String> DENYING = Set.of(
            ("not no never none nobody nothing nowhere neither nor without except unless cannot không chưa chẳng đừng cấm trừ")
                    .split(" "));

    private static final List<String> COMPANIES = List.of(
            (" Inc| LLC| Ltd| Limited| GmbH| Corp| PLC| LLP| SAS| AG| OÜ|Công ty|Tập đoàn|Ngân hàng").split("\\|"));

    static final List<Kind> ALL = List.of(
            new Mention(
                    flag("AMOUNT", "amount", "số tiền", "Betrag"),
                    or(
                            has(
                                    "usd eur gbp vnd vnđ aud cad jpy dollar dollars euro euros pound pounds million billion đồng triệu tỷ"),
                            Kinds::hasSymbol),
                    amount()),
            new Mention(
                    flag("PERCENTAGE", "percentage", "tỷ lệ phần trăm", "Prozentsatz"),
                    or(has("percent cent phần trăm"), Kinds::hasSymbol),
                    of(SIGN + NUMBER + " ?(?:%|‰|per ?cent(?!\\p{L})|phần trăm)")),
            new Mention(
                    flag("DATE", "date", "ngày", "Datum"),
                    or(
                            has(
                                    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec tháng năm"),
                            Kinds::hasDigit),
                    date()),
            new Mention(
                    flag("PERIOD", "period", "thời hạn", "Frist"),
                    or(
                            has(
                                    "one two three four five six seven eight nine ten twelve fourteen fifteen thirty sixty ninety"
                                            + " business working calendar một hai ba bốn sáu bảy tám chín mười day days second seconds minute minutes hour hours week weeks month months year years"
                                            + " giây phút giờ ngày tuần tháng quý năm"),
                            Kinds::hasDigit),
                    of("(?<![\\p{L}\\d])(?:\\d{1,6}|" + SPELLED + ")(?: \\(\\d{1,6}\\))?[ -]" + UNIT + "(?!\\p{L})")),
            new Mention(
                    flag("NUMBER", "number", "con số", "Zahl"),
                    Kinds::hasDigit,
                    of("(?<![\\p{L}\\d])" + SIGN + NUMBER)),
            new Mention(
                    flag(
                            "OBLIGATION",
                            "must, may or shall",
                            "phải, được hoặc không được",
                            "müssen, dürfen oder sollen"),
                    has("not must shall may will should can could might cannot required obliged entitled"
                            + " không được phải có cần nên bắt"),
                    of(
                            "(?<!\\p{L})(?:must|shall|may|will|should|cannot|can|could|might|required to|obliged to|entitled to"
                                    + "|không được|được phép|phải|được|có thể|cần|nên|bắt buộc|có quyền|có nghĩa vụ)(?: not)?(?!\\p{L})")),
            new Mention(
                    flag("NEGATION", "negation", "phủ định", "Verneinung"),
                    Kinds::mayDeny,
                    of(
                            "(?<!\\p{L})(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|except|unless|cannot|\\p{L}{2,8}n['’]t"
                                    + "|không|chưa|chẳng|đừng|cấm|trừ|ngoại trừ)(?!\\p{L})")),
            new Mention(
                    flag("LINK", "link", "liên kết", "Link"),
                    edit -> edit.words().stream().anyMatch(word -> word.indexOf('<') == 0 || word.indexOf('@') > 0)
                            || edit.words().contains("https")
                            || edit.words().contains("http"),
                    of("<[^<> ]{1,2000}+>|https?://[^\\s<>]{1,2000}+|[\\w.+-]{1,64}+@[\\w.-]{1,250}+")),
            new Subject(
                    flag("DEFINITION", "definition", "định nghĩa", "Definition"),
                    Definitions::mayBeIn,
                    Definitions.PATTERN),
            new Subject(
                    flag("JURISDICTION", "law and courts", "luật và tòa án", "Recht und Gerichte"),
                    text -> COURTS.stream().anyMatch(text::contains),
                    of("(?<!\\p{L})(?:governed by|laws? of|jurisdictions?|courts?|arbitrat|venue"
                            + "|luật áp dụng|pháp luật|tòa án|toà án|trọng tài|thẩm quyền)")),
            new Mention(
                    flag("PARTY", "party", "bên liên quan", "Vertragspartei"),
                    edit -> mayBeParty(edit.nearBefore()) || mayBeParty(edit.nearAfter()),
                    Pattern.compile(
                            "(?:\\p{Lu}[\\p{L}\\d&-]{0,40}+,? ){1,5}(?:Inc|LLC|Ltd|Limited|GmbH|Corp|Corporation|PLC|LLP"
                                    + "|SAS|AG|OÜ)(?!\\p{L})|(?:Công ty|Tập đoàn|Ngân hàng)(?: \\p{Lu}[\\p{L}\\d&-]{0,40}+){1,8}")));

    private Kinds() {}

    static Flag flag(String code, String en, String vi, String de) {
        return new Flag(code, Words.of("en", en).and("vi", vi).and("de", de));
    }

    private static Pattern amount() {
        return of(SIGN + "(?:\\p{Sc}|(?<!\\p{L})" + CURRENCY + ") ?" + SIGN + NUMBER + "|" + SIGN + NUMBER
                + " ?(?:\\p{Sc}|(?:" + CURRENCY
                + "|dollars?|euros?|pounds?|million|billion|đồng|đ|triệu|tỷ)(?!\\p{L}))");
    }

    private static Pattern date() {
        return of("(?<!\\d)(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}"
                + "|\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?!\\p{L})(?:,? \\d{4})?"
                + "|" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d)(?:,? \\d{4})?"
                + "|\\d{1,2} tháng \\d{1,2}(?:,? năm \\d{4})?)(?!\\d)");
    }

    private static Pattern of(String regex) {
        return Pattern.compile(regex, ANY_CASE);
    }

    private static Predicate<Edit> has(String words) {
        var any = Set.of(words.split(" "));
        return edit -> edit.words().stream().anyMatch(any::contains);
    }

    private static Predicate<Edit> or(Predicate<Edit> one, Predicate<Edit> other) {
        return one.or(other);
    }

    private static boolean mayBeParty(String text) {
        return COMPANIES.stream().anyMatch(text::contains);
    }

    /** A number, or a sign that stands beside one. */
    private static boolean hasSymbol(Edit edit) {
        return hasDigit(edit)
                || edit.nearBefore().indexOf('%') >= 0 != edit.nearAfter().indexOf('%') >= 0;
    }

    private static boolean hasDigit(Edit edit) {
        return edit.words().stream().anyMatch(word -> isNumber(word));
    }

    /** Also behind a sign, a currency's, or both. */
    private static boolean isNumber(String word) {
        int at = 0;
        while (at < Math.min(2, word.length() - 1) && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return Character.isDigit(word.charAt(at));
    }

    private static boolean mayDeny(Edit edit) {
        return edit.words().stream()
                .anyMatch(word -> DENYING.contains(word) || word.endsWith("'t") || word.endsWith("’t"));
    }
}
