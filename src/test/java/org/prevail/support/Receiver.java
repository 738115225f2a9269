package org.prevail.support;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody else's server that is posted to: notes what came, and answers what it is told to, 204 otherwise. */
public final class Receiver implements AutoCloseable {
    public record Posted(String body, String delivery, String attempt, String signature) {}

    public final List<Posted> posted = new CopyOnWriteArrayList<>();
    public final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    public final AtomicInteger mostAtOnce = new AtomicInteger();

    private final AtomicInteger inside = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            mostAtOnce.accumulateAndGet(inside.incrementAndGet(), Math::max);
            var headers = exchange.getRequestHeaders();
            posted.add(new Posted(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Prevail-Delivery"),
                    headers.getFirst("Prevail-Attempt"),
                    headers.getFirst("Prevail-Signature")));
            var answer = answers.poll();
            inside.decrementAndGet();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            exchange.close();
        });
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/decisions";
    }

    /** What was posted of one document. */
    public List<Posted> of(String key) {
        return posted.stream()
                .filter(one -> one.body().contains("\"document\":\"" + key + "\""))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
