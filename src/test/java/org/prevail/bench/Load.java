package org.prevail.bench;

import java.io.BufferedInputStream;
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

    /** A kept connection; the server says when an answer is the last one on it. */
    private static final class Connection {
        private final Socket socket;
        private final InputStream in;

        Connection(int port) throws IOException {
            socket = new Socket("localhost", port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), 65_536);
        }

        Head exchange(byte[] request) throws IOException {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            var head = Head.read(in);
            head.skipBody(in);
            return head;
        }

        void close() throws IOException {
            socket.close();
        }
    }

    /** Status and length of an answer. */
    record Head(int status, String text) {
        static Head read(InputStream in) throws IOException {
            var text = new StringBuilder(512);
            int matched = 0;
            while (matched < 4) {
                int b = in.read();
                if (b < 0) {
                    throw new EOFException("closed after: " + text);
                }
                text.append((char) b);
                matched = b == "\r\n\r\n".charAt(matched) ? matched + 1 : (b == '\r' ? 1 : 0);
            }
            return new Head(Integer.parseInt(text.substring(9, 12)), text.toString());
        }

        boolean last() {
            return text.toLowerCase(java.util.Locale.ROOT).contains("\r\nconnection: close");
        }

        void skipBody(InputStream in) throws IOException {
            String lower = text.toLowerCase(java.util.Locale.ROOT);
            int at = lower.indexOf("\r\ncontent-length:");
            if (at >= 0) {
                in.skipNBytes(Long.parseLong(
                        lower.substring(at + 17, lower.indexOf("\r\n", at + 2)).strip()));
            } else if (lower.contains("transfer-encoding: chunked")) {
                for (int size; (size = Integer.parseInt(line(in).strip(), 16)) > 0; ) {
                    in.skipNBytes(size + 2L);
                }
                in.skipNBytes(2);
            }
        }

        private static String line(InputStream in) throws IOException {
            var line = new StringBuilder();
            for (int b; (b = in.read()) != '\n'; ) {
                if (b < 0) {
                    throw new EOFException();
                }
                line.append((char) b);
            }
            return line.toString();
        }
    }
}
