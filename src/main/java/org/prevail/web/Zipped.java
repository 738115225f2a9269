package org.prevail.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;

/**
 * A page's fixed parts, deflated once and apart from each other, so that an answer is put together without packing
 * anything. What stands between them is one reader's own and goes into blocks that are stored as they are (RFC 1951,
 * 3.2.4): how long an answer is tells nothing about whether a secret in it resembles something else on the page (the
 * BREACH attack). Immutable and thread-safe.
 */
final class Zipped {
    /** No name, no time, no system: RFC 1952, 2.3. */
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int LONGEST_STORED = 0xffff;
    private static final int STORED_HEAD = 5;

    /** A last block with nothing in it, of fixed codes; then the sums. */
    private static final short LAST_BLOCK = 3;

    private static final int TRAILER = 10;

    /** @param over what its length does to the sum of what stands before it */
    private record Part(byte[] deflated, int length, int sum, int over) {}

    private final Part[] parts;

    private Zipped(Part[] parts) {
        this.parts = parts;
    }

    /** @param fixed what stands before, between and behind the places */
    static Zipped of(ByteBuffer[] fixed) {
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            var parts = new Part[fixed.length];
            for (int i = 0; i < parts.length; i++) {
                parts[i] = part(deflater, fixed[i]);
            }
            return new Zipped(parts);
        } finally {
            deflater.end();
        }
    }

    private static Part part(Deflater deflater, ByteBuffer bytes) {
        int length = bytes.remaining();
        int sum = CrcParts.of(bytes.array(), bytes.position(), length);
        return new Part(deflated(deflater, bytes), length, sum, CrcParts.over(length));
    }

    /** Flushed in full, it ends with a whole byte and refers to nothing before it. */
    private static byte[] deflated(Deflater deflater, ByteBuffer bytes) {
        var out = new ByteArrayOutputStream(bytes.remaining() / 3 + 64);
        var buffer = new byte[8_192];
        deflater.setInput(bytes);
        int count;
        do {
            count = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
            out.write(buffer, 0, count);
        } while (count == buffer.length);
        return out.toByteArray();
    }

    /** @param values one for each place, in order */
    void fill(byte[][] values, ByteBuffer out) {
        out.order(ByteOrder.LITTLE_ENDIAN).put(HEAD);
        int sum = 0;
        int length = 0;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            out.put(part.deflated());
            sum = CrcParts.times(part.over(), sum) ^ part.sum();
            length += part.length();
            if (i < values.length && values[i].length > 0) {
                byte[] value = values[i];
                store(value, out);
                sum = CrcParts.times(CrcParts.over(value.length), sum) ^ CrcParts.of(value, 0, value.length);
                length += value.length;
            }
        }
        out.putShort(LAST_BLOCK).putInt(sum).putInt(length);
    }

    int length(byte[][] values) {
        int length = HEAD.length + TRAILER;
        for (Part part : parts) {
            length += part.deflated().length;
        }
        for (byte[] value : values) {
            int blocks = (value.length + LONGEST_STORED - 1) / LONGEST_STORED;
            length += value.length + STORED_HEAD * blocks;
        }
        return length;
    }

    private static void store(byte[] value, ByteBuffer out) {
        for (int from = 0; from < value.length; from += LONGEST_STORED) {
            int length = Math.min(LONGEST_STORED, value.length - from);
            out.put((byte) 0).putShort((short) length).putShort((short) ~length).put(value, from, length);
        }
    }
}
