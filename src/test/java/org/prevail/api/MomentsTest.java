package org.prevail.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentsTest {
    @Test
    void r20InstantsAreWrittenInUtcWithExactlyMilliseconds() {
        assertEquals("2020-01-02T03:04:05.000Z", Moments.write(Instant.parse("2020-01-02T03:04:05Z")));
        assertEquals("2020-01-02T03:04:05.678Z", Moments.write(Instant.parse("2020-01-02T03:04:05.678Z")));
        assertEquals("0099-01-02T03:04:05.000Z", Moments.write(Instant.parse("0099-01-02T03:04:05Z")));
    }

    @Test
    void anyOffsetIsReadAndFinerFractionsAreCut() {
        var expected = Optional.of(Instant.parse("2019-12-31T17:00:00.123Z"));
        assertEquals(expected, Moments.parse("2020-01-01T00:00:00.123456789+07:00"));
        assertEquals(expected, Moments.parseQuery("2020-01-01T00:00:00.123 07:00"));
    }

    @Test
    void whatIsNoInstantOrOfAnImpossibleYearIsNone() {
        for (String written : List.of(
                "",
                "yesterday",
                "2020-01-01",
                "2020-01-01T00:00:00",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z",
                "-999999999-01-01T00:00:00Z",
                "0000-06-01T00:00:00Z",
                "9999-01-01T00:00:00Z",
                "2020-01-01T00:00:00\u0000Z")) {
            assertTrue(Moments.parse(written).isEmpty(), written);
        }
    }
}
