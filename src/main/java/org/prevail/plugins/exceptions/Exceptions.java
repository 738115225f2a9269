package org.prevail.plugins.exceptions;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Words;

/** What an owner orders otherwise at a place and all within it, one exception a line. Immutable. */
public final class Exceptions implements Plugin, PrecedenceRule {
    static final String LINES = "exceptions";
    static final String REASON = "reason";

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.exceptions",
                Words.of("en", "Exceptions from precedence")
                        .and("vi", "Ngoại lệ về thứ tự ưu tiên")
                        .and("de", "Ausnahmen vom Vorrang"),
                "1.0",
                "1.0",
                200,
                List.of(
                        new Setting(
                                LINES,
                                Setting.Type.LINES,
                                Words.of("en", "Exceptions")
                                        .and("vi", "Các ngoại lệ")
                                        .and("de", "Ausnahmen"),
                                Words.of(
                                                "en",
                                                "One a line: first, last, add or strike; a document’s key; a place, / for the whole site. Example: first privacy services/fiber")
                                        .and(
                                                "vi",
                                                "Mỗi dòng một ngoại lệ: first, last, add hoặc strike; mã văn bản; phạm vi, / cho toàn trang. Ví dụ: first privacy services/fiber")
                                        .and(
                                                "de",
                                                "Eine je Zeile: first, last, add oder strike; der Schlüssel eines Dokuments; ein Ort, / für die ganze Website. Beispiel: first privacy services/fiber"),
                                ""),
                        new Setting(
                                REASON,
                                Setting.Type.LINES,
                                Words.of("en", "What readers are told")
                                        .and("vi", "Điều người đọc được cho biết")
                                        .and("de", "Was Lesern gesagt wird"),
                                Words.of("en", "A line for each language, beginning with it: en: …")
                                        .and("vi", "Mỗi ngôn ngữ một dòng, bắt đầu bằng mã ngôn ngữ: vi: …")
                                        .and("de", "Eine Zeile je Sprache, die mit ihr beginnt: de: …"),
                                """
                                vi: Chủ quản trang này đã quyết định như vậy.
                                en: The owner of this site decided so.
                                de: Der Betreiber dieser Website hat es so bestimmt.""")));
    }

    @Override
    public Map<String, Words> check(Settings settings) {
        var wrong = new TreeMap<String, Words>();
        settings.lines(LINES).stream()
                .filter(line -> Exemption.parse(line).isEmpty())
                .findFirst()
                .ifPresent(line -> wrong.put(
                        LINES,
                        Words.of("en", "This line is not understood: " + line)
                                .and("vi", "Không hiểu dòng này: " + line)
                                .and("de", "Diese Zeile wird nicht verstanden: " + line)));
        if (settings.inLanguages(REASON).isEmpty()) {
            wrong.put(
                    REASON,
                    Words.of("en", "Say why, in one language at least: en: …")
                            .and("vi", "Hãy nêu lý do, ít nhất bằng một ngôn ngữ: vi: …")
                            .and("de", "Sagen Sie warum, wenigstens in einer Sprache: de: …"));
        }
        return wrong;
    }

    @Override
    public Ruling rule(Matching matching, PluginContext context) {
        var reason = context.settings().inLanguages(REASON);
        return new Ruling(context.settings().lines(LINES).stream()
                .flatMap(line -> Exemption.parse(line).stream())
                .filter(exception -> exception.holdsAt(matching.place()))
                .map(exception -> new Change(exception.act(), exception.document(), reason))
                .toList());
    }
}
