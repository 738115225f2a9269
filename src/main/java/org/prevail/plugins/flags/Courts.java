package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;
import static org.prevail.plugins.flags.Kind.pattern;

import java.util.List;

/** Which law applies, and who decides a dispute. */
final class Courts {
    /** Without their first letters, which may be capital ones. */
    private static final List<String> STEMS = List.of(
            ("overned|OVERNED|aw|AW|urisdiction|URISDICTION|ourt|OURT|rbitra|RBITRA|enue|ENUE|uật|UẬT|òa|oà|ÒA|OÀ"
                            + "|rọng tài|RỌNG TÀI|hẩm quyền|HẨM QUYỀN|ericht|ERICHT|echt|ECHT|ständigkeit|STÄNDIGKEIT"
                            + "|chieds|CHIEDS")
                    .split("\\|"));

    /** “Recht” is also what somebody is entitled to: only a country's, or one that applies. */
    private static final String GERMAN_LAW =
            "(?:\\p{L}{0,20}?(?:ische|deutsche|schweizer|anwendbare|anzuwendende|geltende|materielle)[mnrs]?"
                    + " Rechts?|Recht(?:s|e)? (?:der|des) (?:(?:Sozialistischen )?Republik|Bundesrepublik|Schweiz|Staat|Land)"
                    + "|unterlieg\\p{L}{1,3}+ dem Recht)(?!\\p{L})|Rechtswahl|UN-Kaufrecht";

    private static final String GERMAN_COURTS =
            "(?:Amts|Land|Schieds|Verwaltungs|Arbeits|Handels|Oberlandes|Bundes)?Gericht(?:en?|s|es)?(?!\\p{L})"
                    + "|(?:Schieds)?Gerichts(?:st[aä]nd|barkeit|ort)|Schieds(?:verfahren|klausel|spr[uü]ch|richter)"
                    + "|Zuständigkeit";

    static final Kind JURISDICTION = new Subject(
            flag("JURISDICTION", "law and courts", "luật và tòa án", "Recht und Gerichte"),
            text -> STEMS.stream().anyMatch(text::contains),
            pattern("(?<!\\p{L})(?:governed by|laws? of|jurisdictions?|courts?|arbitrat|venue"
                    + "|luật áp dụng|pháp luật|tòa án|toà án|trọng tài|thẩm quyền|" + GERMAN_LAW + "|" + GERMAN_COURTS
                    + ")"));

    private Courts() {}
}
