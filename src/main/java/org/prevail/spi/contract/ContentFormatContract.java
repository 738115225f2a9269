package org.prevail.spi.contract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.spi.ContentFormat;
import org.prevail.spi.ContentFormat.Content;
import org.prevail.spi.ContentFormat.Converted;
import org.prevail.spi.ContentFormat.Unreadable;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Words;

/** What every {@link ContentFormat} keeps to. */
public final class ContentFormatContract {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Converted NOTHING = new Converted(Optional.empty(), Converted.Syntax.MARKDOWN, "", List.of());

    private ContentFormatContract() {}

    /**
     * @param format also a {@code Plugin}
     * @param context with settings under which it does something
     * @param readable contents it reads
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(ContentFormat format, PluginContext context, Content... readable) {
        var findings = new Findings();
        findings.plugin(format, context);
        findings.pure("format()", Duration.ofMillis(250), format::format).ifPresent(kind -> {
            findings.said("the label of the format", kind.label(), context);
            kind.suffixes()
                    .forEach(suffix -> findings.require(
                            suffix.matches("[a-z0-9]{1,20}"), "format(): " + suffix + " is no end of a file's name"));
        });
        hostile().forEach(content -> convert(format, context, content, "hostile content", findings));
        for (var content : readable) {
            convert(format, context, content, "readable content", findings)
                    .ifPresent(read ->
                            findings.require(!read.text().isBlank(), "convert() finds no words in readable content"));
        }
        findings.report();
    }

    private static Stream<Content> hostile() {
        return Stream.of(
                        new byte[0],
                        new byte[] {0},
                        new byte[1 << 20],
                        "PK\u0003\u0004broken".getBytes(StandardCharsets.ISO_8859_1),
                        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"
                                .getBytes(StandardCharsets.UTF_8),
                        "[".repeat(200_000).getBytes(StandardCharsets.UTF_8),
                        "<b>".repeat(200_000).getBytes(StandardCharsets.UTF_8),
                        new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8})
                .map(bytes -> new Content(bytes, Optional.of("../../x")));
    }

    private static Optional<Converted> convert(
            ContentFormat format, PluginContext context, Content content, String what, Findings findings) {
        return findings.pure("convert() of " + what, LIMIT, () -> {
            try {
                return format.convert(content, context);
            } catch (Unreadable unreadable) {
                said(unreadable.reason());
                return NOTHING;
            }
        });
    }

    private static void said(Words reason) {
        if (reason.isEmpty()) {
            throw new IllegalStateException("unreadable without a reason");
        }
    }
}
