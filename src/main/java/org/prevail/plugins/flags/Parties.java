package org.prevail.plugins.flags;

import java.util.List;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Flag;

/** Companies, by what the law makes them call themselves, near what was touched and in its sentence: names are long, and “e. V.” ends
 * none. */
final class Parties implements Kind {
    private static final Flag FLAG = Kind.flag("PARTY", "party", "bên liên quan", "Vertragspartei");

    private static final List<String> FORMS = List.of(
            ("Bên A|Bên B|BÊN A|BÊN B| Inc| LLC| Ltd| Limited| GmbH| Corp| PLC| LLP| SAS| AG| OÜ|Công ty|Tập đoàn|Ngân hàng|CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG"
                            + "| gGmbH| KG| OHG| UG| SE| eG| GbR| e. V.| e.V.")
                    .split("\\|"));

    /** As they are written: they begin with capitals. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\d&-]{0,40}+,? ){1,5}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|PLC|LLP|SAS|OÜ"
                    + "|(?:g?GmbH|AG|UG|SE)(?: & Co\\.? ?(?:KG|OHG|KGaA))?|KGaA|KG|OHG|eG|GbR|e\\. ?V\\.)(?!\\p{L})"
                    + "|(?:Công ty|CÔNG TY|Tập đoàn|TẬP ĐOÀN|Ngân hàng|NGÂN HÀNG)"
                    + "(?: (?iu:tnhh|cổ phần|trách nhiệm hữu hạn|hợp danh|thương mại|một thành viên|dịch vụ))*+(?: \\p{Lu}[\\p{L}\\d&-]{0,40}+){1,8}|(?:Bên|BÊN) [AB](?!\\p{L})");

    @Override
    public Flag flag() {
        return FLAG;
    }

    @Override
    public boolean marks(Touched touched) {
        var edit = touched.edit();
        return differ(edit.nearBefore(), edit.nearAfter()) || differ(edit.before(), edit.after());
    }

    private static boolean differ(String before, String after) {
        return (mayBeIn(before) || mayBeIn(after)) && !in(before).equals(in(after));
    }

    private static boolean mayBeIn(String text) {
        return FORMS.stream().anyMatch(text::contains);
    }

    private static List<String> in(String text) {
        return Mention.found(NAMES, text).stream().map(Touched::folded).toList();
    }
}
