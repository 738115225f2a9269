package org.prevail.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request whose body ends in {@link TooLarge} after so many bytes, however it is sent. */
final class LimitedRequest extends HttpServletRequestWrapper {
    private final long most;

    LimitedRequest(HttpServletRequest request, long most) {
        super(request);
        this.most = most;
        TooLarge.check(request.getContentLengthLong(), most);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var stream = super.getInputStream();
        return new ServletInputStream() {
            private long read;

            private int counted(int bytes) {
                read += Math.max(0, bytes);
                TooLarge.check(read, most);
                return bytes;
            }

            @Override
            public int read() throws IOException {
                int next = stream.read();
                counted(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return counted(stream.read(into, offset, length));
            }

            @Override
            public int available() throws IOException {
                return stream.available();
            }

            @Override
            public boolean isFinished() {
                return stream.isFinished();
            }

            @Override
            public boolean isReady() {
                return stream.isReady();
            }

            @Override
            public void setReadListener(ReadListener listener) {
                stream.setReadListener(listener);
            }
        };
    }
}
