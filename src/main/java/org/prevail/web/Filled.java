package org.prevail.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** A page as one reader gets it, its places filled, made into bytes only in the way it is sent. Thread-safe. */
public final class Filled {
    /** Nothing at all. */
    public static final Filled EMPTY = Splicing.of("").filled(place -> null);

    private static final Scratch SCRATCH = new Scratch();

    private final Splicing page;
    private final byte[][] values;

    Filled(Splicing page, byte[][] values) {
        this.page = page;
        this.values = values;
    }

    /** The same with another value in this place, wherever it occurs. */
    public Filled with(String place, byte[] value) {
        return new Filled(page, page.replaced(values, place, value));
    }

    public byte[] bytes() {
        return bytes(false);
    }

    /** @param zipped as gzip (RFC 1952) */
    public byte[] bytes(boolean zipped) {
        byte[] bytes = new byte[length(zipped)];
        put(zipped, bytes);
        return bytes;
    }

    /** @param zipped as gzip (RFC 1952) */
    public int length(boolean zipped) {
        return zipped ? page.zipped().length(values) : page.length(values);
    }

    /** In one piece: the server writes what comes in pieces to the socket more than once. */
    public void send(boolean zipped, OutputStream out) throws IOException {
        SCRATCH.send(this, zipped, out);
    }

    /** @throws IllegalStateException unless it is exactly as long as it says: what is left is another reader's */
    void put(boolean zipped, byte[] into) {
        var bytes = ByteBuffer.wrap(into, 0, length(zipped));
        if (zipped) {
            page.zipped().fill(values, bytes);
        } else {
            page.fill(values, bytes);
        }
        if (bytes.hasRemaining()) {
            throw new IllegalStateException("shorter than it said");
        }
    }

    /**
     * Where the array holds the same page, filled for another reader with as many bytes in each place: puts in only what
     * differs.
     *
     * @return false if it is not so; then nothing was put
     */
    boolean putWhatDiffers(Filled before, byte[] into) {
        return before.page == page && page.fillAgain(before.values, values, into);
    }
}
