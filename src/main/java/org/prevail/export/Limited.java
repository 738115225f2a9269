package org.prevail.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** What is written, up to a limit. */
final class Limited extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final int most;

    Limited(int most) {
        this.most = most;
    }

    @Override
    public void write(int b) throws IOException {
        require(1);
        bytes.write(b);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        require(length);
        bytes.write(from, offset, length);
    }

    private void require(int more) throws IOException {
        if (bytes.size() > most - more) {
            throw new IOException("more than " + most + " bytes");
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
