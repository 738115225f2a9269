package org.prevail.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TimeOrderedTest {
    private static final Instant AT = Instant.parse("2026-11-25T19:50:00.123Z");

    @Test
    void theyAreOfVersion7AndSayWhenTheyWereMade() {
        var uuid = TimeOrdered.uuid(AT);
        assertEquals(7, uuid.version());
        assertEquals(2, uuid.variant());
        assertEquals(AT, TimeOrdered.made(uuid));
    }

    @Test
    void aLaterOneComesLater() {
        for (int i = 0; i < 1000; i++) {
            assertTrue(TimeOrdered.uuid(AT.plusMillis(i)).compareTo(TimeOrdered.uuid(AT.plusMillis(i + 1))) < 0);
        }
    }

    @Test
    void thoseOfOneInstantDiffer() {
        var made = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(TimeOrdered.uuid(AT));
        }
        assertEquals(10_000, made.size());
    }
}
