package org.prevail.plugins.flags;

import java.util.List;
import java.util.regex.Pattern;
import org.prevail.spi.DiffAnnotator.Flag;

/** Companies, by what the law makes them call themselves. */
final class Parties implements Kind {
    private static final Flag FLAG = Kind.flag("PARTY", "party", "bên liên quan", "Vertragspartei");

    private static final List<String> FORMS = List.of(
            (" Inc| LLC| Ltd| Limited| GmbH| Corp| PLC| LLP| SAS| AG| OÜ|Công ty|Tập đoàn|Ngân hàng|CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG"
                            + "| gGmbH| KG| OHG| UG| SE| eG| GbR| e. V.| e.V.")
                    .split("\\|"));

    /** As they are written: they begin with capitals. */
    private static final Pattern NAMES = Pattern.compile(
            "(?:\\p{Lu}[\\p{L}\\d&-]{0,40}+,? ){1,5}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|PLC|LLP|SAS|OÜ"
                    + "|(?:g?GmbH|AG|UG|SE)(?: & Co\\.? ?(?:KG|OHG|KGaA))?|KGaA|KG|OHG|eG|GbR|e\\. ?V\\.)(?!\\p{L})"
                    + "|(?:Công ty|CÔNG TY|Tập đoàn|TẬP ĐOÀN|Ngân hàng|NGÂN HÀNG)"
                    + "(?: (?:cổ phần|trách nhiệm hữu hạn|hợp danh|thương mại|một thành viên|dịch vụ))*+(?: \\p{Lu}[\\p{L}\\d&-]{0,40}+){1,8}");

    @Override
    public Flag flag() {
        return FLAG;
    }

    @Override
    public boolean marks(Touched touched) {
        String before = touched.edit().nearBefore();
        String after = touched.edit().nearAfter();
        return (mayBeIn(before) || mayBeIn(after)) && !in(before).equals(in(after));
    }

    private static boolean mayBeIn(String text) {
        return FORMS.stream().anyMatch(text::contains);
    }

    private static List<String> in(String text) {
        return Mention.found(NAMES, text).stream().map(Touched::folded).toList();
    }
}
