package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;

import java.util.List;
import java.util.regex.Pattern;

/** Which law applies, and who decides a dispute. */
final class Courts {
    /** Some without their first letters, which may be capital ones. */
    private static final List<String> SIGNS =
            List.of(("governed by|Governed by|GOVERNED BY|law|Law|LAW|urisdiction|URISDICTION|ourt|OURT"
                            + "|rbitrat|RBITRAT|enue|ENUE|uật|UẬT|òa|oà|ÒA|OÀ|rọng tài|RỌNG TÀI|hẩm quyền|HẨM QUYỀN")
                    .split("\\|"));

    private static final List<String> GERMAN_SIGNS =
            List.of("echt ericht ECHT ERICHT ständigkeit STÄNDIGKEIT chieds CHIEDS".split(" "));

    /** “Recht” is also what somebody is entitled to: only a country's, or one that applies. */
    private static final String GERMAN_LAW =
            "(?:\\p{L}{0,20}?(?:ische|deutsche|schweizer|anwendbare|anzuwendende|geltende|materielle)[mnrs]?"
                    + " Rechts?|das (?-i:Recht \\p{Lu}\\p{L}{2,30}+(?<=s))|Recht(?:s|e)? (?:der|des) (?:(?:Sozialistischen )?Republik|Bundesrepublik|Schweiz|Staat|Land)"
                    + "|unterlieg\\p{L}{1,3}+ dem Recht)(?!\\p{L})|Rechtswahl|UN-Kaufrecht";

    private static final String GERMAN_COURTS =
            "(?:Amts|Land|Schieds|Verwaltungs|Arbeits|Handels|Oberlandes|Bundes)?Gericht(?:en?|s|es)?(?!\\p{L})"
                    + "|(?:Schieds)?Gerichts(?:st[aä]nd|barkeit|ort)|Schieds(?:verfahren|klausel|spr[uü]ch|richter)"
                    + "|Zuständigkeit";

    static final Kind JURISDICTION = new Subject(
            flag("JURISDICTION", "law and courts", "luật và tòa án", "Recht und Gerichte"),
            Subject.where(
                            SIGNS,
                            pattern(
                                    "(?<!\\p{L})(?:governed by|governing law|(?:subject to|under|by) (?:the )?\\p{L}{3,30}+ law(?!\\p{L})|laws? of|jurisdictions?|courts?|arbitrat|venue"
                                            + "|luật áp dụng|luật điều chỉnh|(?-i:luật (?:của )?\\p{Lu})|luật (?:của )?việt nam|pháp luật|tòa án|toà án|trọng tài|thẩm quyền)"))
                    .or(Subject.where(
                            GERMAN_SIGNS, pattern("(?<!\\p{L})(?:" + GERMAN_LAW + "|" + GERMAN_COURTS + ")"))));

    private Courts() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
