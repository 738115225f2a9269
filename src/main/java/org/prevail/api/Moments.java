package org.prevail.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Instants as programs write and read them: ISO 8601, UTC, exactly milliseconds (R20). */
final class Moments {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("9999-01-01T00:00:00Z");

    private Moments() {}

    static String write(Instant instant) {
        return WRITTEN.format(instant);
    }

    /** With any offset; empty if malformed, or of a year no store keeps. */
    static Optional<Instant> parse(String written) {
        try {
            var instant = OffsetDateTime.parse(written).toInstant().truncatedTo(ChronoUnit.MILLIS);
            return instant.isBefore(FIRST) || !instant.isBefore(AFTER_LAST) ? Optional.empty() : Optional.of(instant);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    /** In an address an unescaped {@code +} of an offset arrives as a space. */
    static Optional<Instant> parseQuery(String written) {
        return parse(written.replace(' ', '+'));
    }
}
