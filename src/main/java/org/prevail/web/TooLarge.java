package org.prevail.web;

import java.io.IOException;
import java.io.InputStream;

/** More was sent than this address takes: 413. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final long READ_ON = 64L << 20;
    private final long most;

    public TooLarge(long most) {
        super("more than " + most + " bytes", null, false, false);
        this.most = most;
    }

    /** How much it takes, as people say it. */
    String words() {
        return most < 1 << 20 ? (most >> 10) + " kB" : (most >> 20) + " MB";
    }

    /** Who is cut off while still sending gets no answer, so what is not taken is read as well, up to a bound. */
    static void readOn(InputStream body) throws IOException {
        byte[] lost = new byte[1 << 16];
        long left = READ_ON;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(lost);
        }
    }

    static void check(long length, long most) {
        if (length > most) {
            throw new TooLarge(most);
        }
    }
}
