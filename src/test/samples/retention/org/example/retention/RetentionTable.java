package org.example.retention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prevail.spi.Descriptor;
import org.prevail.spi.PageSection;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;

/** Shows beside a privacy policy how long what is kept. */
public final class RetentionTable implements Plugin, PageSection {
    private static final Words HEADING = Words.of("vi", "Thời hạn lưu giữ").and("en", "How long we keep it");
    private static final Words DATA = Words.of("vi", "Dữ liệu").and("en", "Data");
    private static final Words KEPT = Words.of("vi", "Thời hạn").and("en", "Kept for");

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "org.example.retention",
                Words.of("en", "Retention table").and("vi", "Bảng thời hạn lưu giữ"),
                "1.0",
                "1.0",
                List.of(
                        new Setting(
                                "document",
                                Setting.Type.TEXT,
                                Words.of("en", "Document").and("vi", "Văn bản"),
                                Words.of("en", "Its key"),
                                "privacy"),
                        new Setting(
                                "rows",
                                Setting.Type.LINES,
                                Words.of("en", "Rows").and("vi", "Các dòng"),
                                Words.of("en", "One a line: Invoices | 10 years"),
                                ""),
                        new Setting(
                                "key",
                                Setting.Type.SECRET,
                                Words.of("en", "Key of the register").and("vi", "Khóa của sổ đăng ký"),
                                Words.NONE,
                                "")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        return settings.lines("rows").stream().allMatch(line -> line.split("\\|", -1).length == 2)
                ? Map.of()
                : Map.of("rows", Words.of("en", "Each line has two cells, with | between."));
    }

    @Override
    public Optional<Section> section(DocumentPage page, PluginContext context) {
        var rows = context.settings().lines("rows").stream()
                .map(line -> line.split("\\|"))
                .map(cells -> List.of(cells[0].strip(), cells[1].strip()))
                .toList();
        if (!page.document().equals(context.settings().text("document")) || rows.isEmpty()) {
            return Optional.empty();
        }
        String locale = HEADING.locale(page.locale());
        return Optional.of(new Section(
                Spot.BELOW_TEXT,
                locale,
                HEADING.in(locale),
                List.of(new Table("", List.of(DATA.in(locale), KEPT.in(locale)), rows))));
    }
}
