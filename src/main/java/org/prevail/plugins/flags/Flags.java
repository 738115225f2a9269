package org.prevail.plugins.flags;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.spi.Descriptor;
import org.prevail.spi.DiffAnnotator;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Setting;
import org.prevail.spi.Settings;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/** Points out what a lawyer looks for, and any change in a sentence with one of the owner's own words. Thread-safe. */
public final class Flags implements Plugin, DiffAnnotator {
    static final String OWN = "words";

    private static final Flag WATCHED = Kind.flag("WATCHED", "watched word", "từ được theo dõi", "beobachtetes Wort");
    private static final List<Flag> FLAGS = Stream.concat(Kinds.ALL.stream().map(Kind::flag), Stream.of(WATCHED))
            .toList();
    private static final int LONGEST = 100;

    /** Settings stay the same for many lines: what is made of the last ones is kept. */
    private volatile Own own = new Own(List.of());

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.flags",
                Words.of("en", "What to look at in comparisons")
                        .and("vi", "Điểm cần chú ý khi so sánh")
                        .and("de", "Worauf bei Vergleichen zu achten ist"),
                "1.0",
                Spi.VERSION,
                List.of(new Setting(
                        OWN,
                        Setting.Type.LINES,
                        Words.of("en", "Own words").and("vi", "Các từ riêng").and("de", "Eigene Wörter"),
                        Words.of(
                                        "en",
                                        "One word or phrase a line. A change in a sentence with one of them is pointed out.")
                                .and(
                                        "vi",
                                        "Mỗi dòng một từ hoặc cụm từ. Thay đổi trong câu có một trong số đó sẽ được nêu"
                                                + " rõ.")
                                .and(
                                        "de",
                                        "Ein Wort oder Ausdruck je Zeile. Auf Änderungen in einem Satz mit einem davon"
                                                + " wird hingewiesen."),
                        "")));
    }

    @Override
    public List<Flag> flags() {
        return FLAGS;
    }

    @Override
    public Set<String> marks(Edit edit, PluginContext context) {
        var marks = new LinkedHashSet<String>();
        var touched = Touched.of(edit);
        for (var kind : Kinds.ALL) {
            if (kind.marks(touched)) {
                marks.add(kind.flag().code());
            }
        }
        if (own(context.settings()).isIn(edit)) {
            marks.add(WATCHED.code());
        }
        return marks;
    }

    private Own own(Settings settings) {
        var lines = settings.lines(OWN);
        var known = own;
        if (!known.lines.equals(lines)) {
            known = new Own(lines);
            own = known;
        }
        return known;
    }

    /** The owner's words: whole ones, in any case. */
    private static final class Own {
        private final List<String> lines;
        private final Pattern pattern;

        Own(List<String> lines) {
            this.lines = lines;
            this.pattern = Pattern.compile(
                    lines.stream()
                            .filter(line -> line.length() <= LONGEST)
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        boolean isIn(Edit edit) {
            return !lines.isEmpty()
                    && (pattern.matcher(edit.before()).find()
                            || pattern.matcher(edit.after()).find());
        }
    }
}
