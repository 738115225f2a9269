package org.prevail.spi.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prevail.spi.DecisionListener;
import org.prevail.spi.Exporter;
import org.prevail.spi.Exporter.Matter;
import org.prevail.spi.Exporter.Of;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;

/** What every {@link Exporter} keeps to. */
public final class ExporterContract {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Instant THEN = Instant.parse("2026-01-15T02:30:00.123Z");

    private ExporterContract() {}

    /**
     * @param exporter also a {@code Plugin}
     * @param context with settings under which it does something
     * @param more matters of the author's own, beside those of the contract
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(Exporter exporter, PluginContext context, Matter... more) {
        var findings = new Findings();
        findings.plugin(exporter, context);
        findings.pure("kind()", Duration.ofMillis(250), exporter::kind).ifPresent(kind -> {
            findings.said("the label of the kind", kind.label(), context);
            findings.require(!kind.of().isEmpty(), "it can be made of nothing");
            Stream.concat(matters().filter(matter -> kind.of().contains(of(matter))), Stream.of(more))
                    .forEach(matter -> context.locales()
                            .forEach(locale -> findings.pure(
                                    "export() of " + of(matter) + " in " + locale,
                                    LIMIT,
                                    () -> file(exporter, matter, locale, context))));
        });
        findings.report();
    }

    private static ByteBuffer file(Exporter exporter, Matter matter, String locale, PluginContext context)
            throws IOException {
        var file = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                throw new IOException("closed what it was told not to close");
            }
        };
        exporter.export(matter, locale, file, context);
        if (file.size() > Exporter.MOST_BYTES) {
            throw new IOException("more than " + Exporter.MOST_BYTES + " bytes");
        }
        return ByteBuffer.wrap(file.toByteArray());
    }

    private static Of of(Matter matter) {
        return matter instanceof Exporter.VersionText ? Of.VERSION : Of.RECORDS;
    }

    private static Stream<Matter> matters() {
        return Stream.of(
                text("Fiber terms", "", "Fiber terms\n1. Scope\n• one, \"two\"; <three> & 100.000 đồng"),
                text("Điều khoản", "Tóm tắt.", "Điều khoản\n" + "dài ".repeat(50_000)),
                new Exporter.Records("fiber-terms", List.of(), List.of()),
                new Exporter.Records(
                        "fiber-terms", List.of(shown("services/fiber, home"), shown("")), List.of(decided())));
    }

    private static Matter text(String title, String summary, String canonical) {
        return new Exporter.VersionText(
                "fiber-terms",
                Kind.TERMS,
                2,
                "vi",
                title,
                summary,
                canonical,
                "<p>" + title + "</p>",
                canonical,
                "0".repeat(64),
                THEN,
                THEN,
                Optional.of(THEN));
    }

    private static Exporter.Shown shown(String place) {
        return new Exporter.Shown(
                new UUID(1, place.length()), new UUID(2, 1), 2, "vi", "0".repeat(64), "PAGE", "SERVED", place, THEN);
    }

    private static Exporter.Decided decided() {
        return new Exporter.Decided(
                new UUID(3, 1),
                new UUID(2, 1),
                DecisionListener.Verdict.ACCEPTED,
                DecisionListener.Attribution.DEVICE,
                2,
                "vi",
                "0".repeat(64),
                new UUID(1, 0),
                THEN.plusSeconds(9));
    }
}
