package org.prevail.plugins.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.prevail.spi.Descriptor;
import org.prevail.spi.Exporter;
import org.prevail.spi.Plugin;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Spi;
import org.prevail.spi.Words;

/** A version as plain text, to be put into a mail: where it is from, then what it says, a blank line after each line. */
public final class PlainVersion implements Plugin, Exporter {
    private static final Words EFFECTIVE = Words.of("en", "Version %d, effective %s")
            .and("vi", "Phiên bản %d, có hiệu lực từ %s")
            .and("de", "Fassung %d, gültig ab %s");

    @Override
    public Descriptor descriptor() {
        return new Descriptor(
                "prevail.plain-text",
                Words.of("en", "Versions as plain text")
                        .and("vi", "Phiên bản dạng văn bản thuần")
                        .and("de", "Fassungen als reiner Text"),
                "1.0",
                Spi.VERSION,
                List.of());
    }

    @Override
    public FileKind kind() {
        return new FileKind(
                "text",
                Words.of("en", "Plain text").and("vi", "Văn bản thuần").and("de", "Reiner Text"),
                "text/plain; charset=utf-8",
                "txt",
                Set.of(Of.VERSION));
    }

    @Override
    public void export(Matter matter, String locale, OutputStream file, PluginContext context) throws IOException {
        var version = (VersionText) matter;
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(EFFECTIVE.locale(locale)))
                .format(version.effectiveAt().atZone(context.zone()));
        String from = String.format(EFFECTIVE.in(locale), version.version(), day) + "\n" + context.address() + "/"
                + version.locale() + "/" + version.document() + "/versions/" + version.version() + "\nSHA-256 "
                + version.digest() + "\n\n" + "-".repeat(72) + "\n\n";
        file.write(from.getBytes(StandardCharsets.UTF_8));
        file.write((version.canonical().replace("\n", "\n\n") + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
