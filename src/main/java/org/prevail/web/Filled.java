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
        fill(zipped, ByteBuffer.wrap(bytes));
        return bytes;
    }

    /** @param zipped as gzip (RFC 1952) */
    public int length(boolean zipped) {
        return zipped ? page.zipped().length(values) : page.length(values);
    }

    /** In one piece: the server writes what comes in pieces to the socket more than once. */
    public void send(boolean zipped, OutputStream out) throws IOException {
        SCRATCH.send(length(zipped), buffer -> fill(zipped, buffer), out);
    }

    private void fill(boolean zipped, ByteBuffer buffer) {
        if (zipped) {
            page.zipped().fill(values, buffer);
        } else {
            page.fill(values, buffer);
        }
    }
}
