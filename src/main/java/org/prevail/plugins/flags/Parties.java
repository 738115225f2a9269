package org.prevail.plugins.flags;

import static org.prevail.plugins.flags.Kind.flag;

import java.util.List;
import java.util.regex.Pattern;

/** Companies, by what the law makes them call themselves. */
final class Parties {
    private static final List<String> FORMS = List.of(
            (" Inc| LLC| Ltd| Limited| GmbH| Corp| PLC| LLP| SAS| AG| OÜ|Công ty|Tập đoàn|Ngân hàng|CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG"
                            + "| gGmbH| KG| OHG| UG| SE| eG| GbR| e. V.| e.V.")
                    .split("\\|"));

    static final Kind PARTY = new Mention(
            flag("PARTY", "party", "bên liên quan", "Vertragspartei"),
            edit -> mayBeIn(edit.nearBefore()) || mayBeIn(edit.nearAfter()),
            Pattern.compile(
                    "(?:\\p{Lu}[\\p{L}\\d&-]{0,40}+,? ){1,5}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|PLC|LLP|SAS|OÜ"
                            + "|(?:g?GmbH|AG|UG|SE)(?: & Co\\.? ?(?:KG|OHG|KGaA))?|KGaA|KG|OHG|eG|GbR|e\\. ?V\\.)(?!\\p{L})"
                            + "|(?:Công ty|CÔNG TY|Tập đoàn|TẬP ĐOÀN|Ngân hàng|NGÂN HÀNG)"
                            + "(?: (?:cổ phần|trách nhiệm hữu hạn|hợp danh|thương mại|một thành viên|dịch vụ))*+(?: \\p{Lu}[\\p{L}\\d&-]{0,40}+){1,8}"));

    private Parties() {}

    private static boolean mayBeIn(String text) {
        return FORMS.stream().anyMatch(text::contains);
    }
}
