package org.prevail.plugins.files;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Exporter;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/** Who was shown a document and decided on it, one act a line, oldest first, as a table (RFC 4180, UTF-8 with its mark). */
public final class RecordsCsv implements Plugin, Exporter {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final List<String> HEAD = List.of(
            "at", "act", "subject", "version", "locale", "digest", "how", "surface", "place", "id", "presentation");

    private record Line(java.time.Instant at, List<String> cells) {}

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.records-csv",
                Words.of("en", "Records as a table (CSV)")
                        .and("vi", "Dữ liệu ghi nhận dạng bảng (CSV)")
                        .and("de", "Aufzeichnungen als Tabelle (CSV)"),
                "1.0",
                Spi.VERSION,
                List.of());
    }

    @Override
    public FileKind kind() {
        return new FileKind(
                "csv",
                Words.of("en", "Presentations and decisions as a table (CSV)")
                        .and("vi", "Các lần trình bày và quyết định dạng bảng (CSV)")
                        .and("de", "Vorlagen und Entscheidungen als Tabelle (CSV)"),
                "text/csv; charset=utf-8",
                "csv",
                Set.of(Of.RECORDS));
    }

    @Override
    public void export(Matter matter, String locale, OutputStream file, PluginContext context) throws IOException {
        var records = (Records) matter;
        var lines = new ArrayList<Line>();
        records.shown().forEach(shown -> lines.add(line(shown)));
        records.decided().forEach(decided -> lines.add(line(decided)));
        lines.sort(Comparator.comparing(Line::at));
        var writer = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        // Spreadsheets take a file without it for the machine's own encoding.
        writer.write('\ufeff');
        write(writer, HEAD);
        for (var line : lines) {
            write(writer, line.cells());
        }
        writer.flush();
    }

    private static Line line(Shown shown) {
        return new Line(
                shown.at(),
                List.of(
                        ISO.format(shown.at()),
                        "SHOWN",
                        shown.subject().toString(),
                        Integer.toString(shown.version()),
                        shown.locale(),
                        shown.digest(),
                        shown.basis(),
                        shown.surface(),
                        "/" + shown.place(),
                        shown.id().toString(),
                        shown.id().toString()));
    }

    private static Line line(Decided decided) {
        return new Line(
                decided.at(),
                List.of(
                        ISO.format(decided.at()),
                        decided.verdict().name(),
                        decided.subject().toString(),
                        Integer.toString(decided.version()),
                        decided.locale(),
                        decided.digest(),
                        decided.attribution().name(),
                        "",
                        "",
                        decided.id().toString(),
                        decided.presentation().toString()));
    }

    private static void write(BufferedWriter writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(RecordsCsv::cell).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    private static String cell(String value) {
        boolean plain = Stream.of(",", "\"", "\n", "\r").noneMatch(value::contains);
        return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }
}
