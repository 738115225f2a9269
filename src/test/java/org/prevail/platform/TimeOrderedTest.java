package org.prevail.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
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

    /** Random bits are drawn for many at once, and each is used once: the race the lock around them closes. */
    @Test
    void thoseOfOneInstantDifferWhoeverMakesThemAtOnce() {
        var made = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 200_000).parallel().forEach(i -> made.add(TimeOrdered.uuid(AT)));
        assertEquals(200_000, made.size());
    }
}
