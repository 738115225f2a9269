package org.prevail.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Clients with one kept connection each and no more work than sending bytes and reading answers, so that the two cores
 * are left to the server. Counts only what was answered as expected: anything else ends the measurement.
 */
final class Load {
    static final int CLIENTS = 16;

    /** What the n-th request of a run is; thread-safe. */
    @FunctionalInterface
    interface Requests {
        byte[] request(long n);
    }

    /** @param p99 in milliseconds */
    record Result(double perSecond, double p99) {}

    private final int port;
    private final int expected;

    Load(int port, int expectedStatus) {
        this.port = port;
        this.expected = expectedStatus;
    }

    static byte[] get(String path, String... headers) {
        return request("GET", path, "", headers);
    }

    static byte[] form(String path, String body, String... headers) {
        var all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        return request("POST", path, body, all);
    }

    private static byte[] request(String method, String path, String body, String... headers) {
        var text = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: localhost\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        if (method.equals("POST")) {
            text.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        return text.append("\r\n").append(body).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As long as {@code seconds}, or until {@code most} requests were sent. */
    Result run(Requests requests, double seconds, long most) throws Exception {
        var next = new AtomicLong();
        var pool = Executors.newFixedThreadPool(CLIENTS);
        long start = System.nanoTime();
        long until = start + (long) (seconds * 1e9);
        Callable<long[]> client = () -> drive(requests, next, most, until);
        var futures = pool.invokeAll(java.util.Collections.nCopies(CLIENTS, client));
        double took = (System.nanoTime() - start) / 1e9;
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.MINUTES);
        long[] times = merged(futures);
        Arrays.sort(times);
        return new Result(times.length / took, times[(int) (times.length * 0.99)] / 1e6);
    }

    private static long[] merged(java.util.List<Future<long[]>> futures) throws Exception {
        long[] all = new long[0];
        for (var future : futures) {
            long[] some = future.get();
            all = Arrays.copyOf(all, all.length + some.length);
            System.arraycopy(some, 0, all, all.length - some.length, some.length);
        }
        return all;
    }

    private long[] drive(Requests requests, AtomicLong next, long most, long until) throws IOException {
        long[] times = new long[1024];
        int count = 0;
        var connection = new Connection(port);
        try {
            for (long n; System.nanoTime() < until && (n = next.getAndIncrement()) < most; ) {
                byte[] request = requests.request(n);
                long sent = System.nanoTime();
                var head = connection.exchange(request);
                if (head.status() != expected) {
                    throw new IOException(
                            "expected " + expected + " but was answered " + head.status() + "\n" + head.text());
                }
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = System.nanoTime() - sent;
                if (head.last()) {
                    connection.close();
                    connection = new Connection(port);
                }
            }
        } finally {
            connection.close();
        }
        return Arrays.copyOf(times, count);
    }

    /**
     * A kept connection; the server says when an answer is the last one on it. Answers are looked at as bytes, each once:
     * whoever reads long heads slowly measures himself.
     */
    private static final class Connection {
        private static final byte[] HEAD_END = ascii("\r\n\r\n");
        private static final byte[] LENGTH = ascii("\r\ncontent-length:");
        private static final byte[] CHUNKED = ascii("\r\ntransfer-encoding: chunked");
        private static final byte[] CLOSE = ascii("\r\nconnection: close");

        private final Socket socket;
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 17];
        private int filled;

        Connection(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = socket.getInputStream();
        }

        Head exchange(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            filled = 0;
            int end;
            while ((end = find(HEAD_END, filled)) < 0) {
                fill();
            }
            var head = new Head(number(9), find(CLOSE, end + 2) >= 0, buffer, end);
            int length = find(LENGTH, end + 2);
            if (length >= 0) {
                readTo(end + HEAD_END.length + number(length + LENGTH.length));
            } else if (find(CHUNKED, end + 2) >= 0) {
                readChunks(end + HEAD_END.length);
            }
            return head;
        }

        private void readTo(int length) throws IOException {
            while (filled < length) {
                fill();
            }
        }

        /** The last chunk is empty. */
        private void readChunks(int from) throws IOException {
            int at = from;
            for (int size = -1; size != 0; ) {
                int line;
                while ((line = find(HEAD_END, 2, at, filled)) < 0) {
                    fill();
                }
                size = Integer.parseInt(new String(buffer, at, line - at, StandardCharsets.ISO_8859_1).strip(), 16);
                at = line + 2 + size + 2;
                readTo(at);
            }
        }

        private void fill() throws IOException {
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count <= 0) {
                throw new EOFException("closed, or longer than expected, after " + filled + " bytes");
            }
            filled += count;
        }

        private int find(byte[] wanted, int end) {
            return find(wanted, wanted.length, 0, end);
        }

        /** Where the first bytes of what is wanted stand, in whatever case, or -1. */
        private int find(byte[] wanted, int count, int from, int end) {
            for (int at = from; at + count <= end; at++) {
                int same = 0;
                while (same < count && lower(buffer[at + same]) == wanted[same]) {
                    same++;
                }
                if (same == count) {
                    return at;
                }
            }
            return -1;
        }

        private static byte lower(byte b) {
            return b >= 'A' && b <= 'Z' ? (byte) (b + 32) : b;
        }

        private int number(int from) {
            int at = from;
            while (buffer[at] == ' ') {
                at++;
            }
            int value = 0;
            for (; buffer[at] >= '0' && buffer[at] <= '9'; at++) {
                value = value * 10 + buffer[at] - '0';
            }
            return value;
        }

        private static byte[] ascii(String text) {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }

        void close() throws IOException {
            socket.close();
        }
    }

    /** Of an answer; its bytes are overwritten by the next. */
    private record Head(int status, boolean last, byte[] buffer, int end) {
        String text() {
            return new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        }
    }
}
