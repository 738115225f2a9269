package org.prevail.web;

import java.util.zip.CRC32;

/**
 * The CRC-32 of bytes put together, from those of their parts: {@code crc(AB) = crc(A) · x^(8·|B|) + crc(B)} modulo the
 * polynomial of RFC 1952, as {@code crc32_combine} of zlib does it. Bits are reflected: x^0 is the highest.
 */
final class CrcParts {
    private static final int POLYNOMIAL = 0xedb88320;
    private static final int ONE = 1 << 31;

    /** x^(2^k) at k. */
    private static final int[] POWERS = new int[32];

    /** {@link #over} what answers put in: tokens, times. */
    private static final int[] SHORT = new int[1_024];

    static {
        POWERS[0] = ONE >>> 1;
        for (int k = 1; k < POWERS.length; k++) {
            POWERS[k] = times(POWERS[k - 1], POWERS[k - 1]);
        }
    }

    private CrcParts() {}

    static int of(byte[] bytes, int from, int length) {
        var crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /** x^(8·length): {@link #times} this a sum moves over as many bytes. */
    static int over(int length) {
        if (length >= SHORT.length) {
            return power(length);
        }
        // Whoever finds none yet computes the same; no power is 0.
        if (SHORT[length] == 0) {
            SHORT[length] = power(length);
        }
        return SHORT[length];
    }

    private static int power(int length) {
        int product = ONE;
        int k = 3;
        for (int rest = length; rest != 0; rest >>>= 1) {
            if ((rest & 1) != 0) {
                product = times(POWERS[k & 31], product);
            }
            k++;
        }
        return product;
    }

    static int times(int a, int b) {
        int product = 0;
        int shifted = b;
        // Without branches: what a sum's next bit is nobody can guess, the processor neither.
        for (int rest = a; rest != 0; rest <<= 1) {
            product ^= shifted & rest >> 31;
            shifted = shifted >>> 1 ^ POLYNOMIAL & -(shifted & 1);
        }
        return product;
    }
}
