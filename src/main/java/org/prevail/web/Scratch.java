package org.prevail.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;

/**
 * Sends pages out of few arrays that are used again: what is still in the processor's cache costs much less than new
 * memory for each answer, and of a page that an array holds already only what is another reader's is put in anew. A
 * server's output stream keeps no array after it has returned from writing it. Thread-safe.
 */
final class Scratch {
    private static final int MOST = 16;
    private static final int LARGEST = 1 << 18;

    /** An array and, where that is known, what it holds. */
    private static final class Sheet {
        private final byte[] bytes;
        private Filled holds;

        private Sheet(byte[] bytes) {
            this.bytes = bytes;
        }

        private void put(Filled page, boolean zipped) {
            var before = holds;
            // Whatever fails from here on: nobody is told that it holds what it may hold in part.
            holds = null;
            if (zipped || before == null || !page.putWhatDiffers(before, bytes)) {
                page.put(zipped, bytes);
            }
            holds = zipped ? null : page;
        }
    }

    private final ArrayDeque<Sheet> idle = new ArrayDeque<>(MOST);

    /** @param zipped as gzip (RFC 1952) */
    void send(Filled page, boolean zipped, OutputStream out) throws IOException {
        int length = page.length(zipped);
        var sheet = take(length);
        try {
            sheet.put(page, zipped);
            out.write(sheet.bytes, 0, length);
        } finally {
            giveBack(sheet);
        }
    }

    /** The one used last, if it is large enough. */
    private Sheet take(int length) {
        Sheet last;
        synchronized (idle) {
            last = idle.pollLast();
        }
        return last != null && last.bytes.length >= length ? last : new Sheet(new byte[roomy(length)]);
    }

    private static int roomy(int length) {
        return length > LARGEST ? length : Integer.highestOneBit(Math.max(length, 2) - 1) << 1;
    }

    private void giveBack(Sheet sheet) {
        synchronized (idle) {
            if (sheet.bytes.length <= LARGEST && idle.size() < MOST) {
                idle.addLast(sheet);
            }
        }
    }
}
