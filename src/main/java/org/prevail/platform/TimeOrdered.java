package org.prevail.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * UUIDs of version 7 (RFC 9562, section 5.7): milliseconds since 1970, then 74 random bits. Rows that are made together
 * stand together in an index, so that many of them are stored with few pages. They tell when they were made: for what is
 * dated anyway.
 */
public final class TimeOrdered {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Drawn by the hundred: ten bytes cost the generator about as much as a thousand. */
    private static final byte[] DRAWN = new byte[1_000];

    private static int used = DRAWN.length;

    private TimeOrdered() {}

    /** @param at when what it names was made */
    public static UUID uuid(Instant at) {
        byte[] random = draw();
        long high = at.toEpochMilli() << 16 | 0x7000 | (random[0] & 0x0F) << 8 | random[1] & 0xFF;
        long low = 0;
        for (int i = 2; i < random.length; i++) {
            low = low << 8 | random[i] & 0xFF;
        }
        return new UUID(high, low & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }

    private static byte[] draw() {
        synchronized (DRAWN) {
            if (used == DRAWN.length) {
                RANDOM.nextBytes(DRAWN);
                used = 0;
            }
            used += 10;
            return Arrays.copyOfRange(DRAWN, used - 10, used);
        }
    }

    /** When one made here was made, to the millisecond. */
    public static Instant made(UUID ours) {
        return Instant.ofEpochMilli(ours.getMostSignificantBits() >>> 16);
    }
}
