package org.prevail.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Sends answers out of few arrays that are used again: what is still in the processor's cache costs much less than new
 * memory for each answer. A server's output stream keeps no array after it has returned from writing it. Thread-safe.
 */
final class Scratch {
    private static final int MOST = 16;
    private static final int LARGEST = 1 << 18;

    private final ArrayDeque<byte[]> idle = new ArrayDeque<>(MOST);

    /** @param fill puts exactly so many bytes */
    void send(int length, Consumer<ByteBuffer> fill, OutputStream out) throws IOException {
        byte[] array = take(length);
        try {
            var bytes = ByteBuffer.wrap(array, 0, length);
            fill.accept(bytes);
            if (bytes.hasRemaining()) {
                throw new IllegalStateException("what is left is another reader's");
            }
            out.write(array, 0, length);
        } finally {
            giveBack(array);
        }
    }

    /** The one used last, if it is large enough. */
    private byte[] take(int length) {
        byte[] last;
        synchronized (idle) {
            last = idle.pollLast();
        }
        return last != null && last.length >= length ? last : new byte[roomy(length)];
    }

    private static int roomy(int length) {
        return length > LARGEST ? length : Integer.highestOneBit(Math.max(length, 2) - 1) << 1;
    }

    private void giveBack(byte[] array) {
        synchronized (idle) {
            if (array.length <= LARGEST && idle.size() < MOST) {
                idle.addLast(array);
            }
        }
    }
}
