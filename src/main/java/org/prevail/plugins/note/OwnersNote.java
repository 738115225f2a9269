package org.prevail.plugins.note;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.spi.Descriptor;
import org.prevail.spi.PageSection;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;

/** Says something beside certain documents that is not part of them: whom to ask, where a form is. Immutable. */
public final class OwnersNote implements Plugin, PageSection {
    static final String DOCUMENTS = "documents";
    static final String HEADING = "heading";
    static final String TEXT = "text";

    private static final Words LINES = Words.of("en", "A line for each language, beginning with it: en: …")
            .and("vi", "Mỗi ngôn ngữ một dòng, bắt đầu bằng mã ngôn ngữ: vi: …")
            .and("de", "Eine Zeile je Sprache, die mit ihr beginnt: de: …");

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.note",
                Words.of("en", "A note on documents’ pages")
                        .and("vi", "Ghi chú trên trang của văn bản")
                        .and("de", "Ein Hinweis auf Seiten von Dokumenten"),
                "1.0",
                "1.0",
                200,
                List.of(
                        new Setting(
                                DOCUMENTS,
                                Setting.Type.TEXT,
                                Words.of("en", "Documents").and("vi", "Văn bản").and("de", "Dokumente"),
                                Words.of("en", "Their keys, with spaces between; empty: all.")
                                        .and("vi", "Mã của chúng, cách nhau bằng dấu cách; để trống: tất cả.")
                                        .and("de", "Ihre Schlüssel, mit Leerzeichen getrennt; leer: alle."),
                                ""),
                        new Setting(
                                HEADING,
                                Setting.Type.LINES,
                                Words.of("en", "Heading").and("vi", "Tiêu đề").and("de", "Überschrift"),
                                LINES,
                                "vi: Câu hỏi?\nen: Questions?\nde: Fragen?"),
                        new Setting(
                                TEXT,
                                Setting.Type.LINES,
                                Words.of("en", "Text").and("vi", "Nội dung").and("de", "Text"),
                                LINES,
                                "")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        var wrong = new TreeMap<String, Words>();
        for (String key : List.of(HEADING, TEXT)) {
            if (settings.inLanguages(key).isEmpty()) {
                wrong.put(
                        key,
                        Words.of("en", "Write it in one language at least: en: …")
                                .and("vi", "Hãy viết ít nhất bằng một ngôn ngữ: vi: …")
                                .and("de", "Schreiben Sie ihn wenigstens in einer Sprache: de: …"));
            }
        }
        return wrong;
    }

    @Override
    public Optional<Section> section(DocumentPage page, PluginContext context) {
        var settings = context.settings();
        var documents = settings.words(DOCUMENTS);
        var text = settings.inLanguages(TEXT);
        if (text.isEmpty() || !documents.isEmpty() && !documents.contains(page.document())) {
            return Optional.empty();
        }
        var heading = settings.inLanguages(HEADING);
        String locale = text.locale(page.locale());
        return Optional.of(new Section(
                Spot.BELOW_TEXT,
                locale,
                heading.in(locale).replace('\n', ' '),
                text.in(locale).lines().<Part>map(Paragraph::new).toList()));
    }
}
