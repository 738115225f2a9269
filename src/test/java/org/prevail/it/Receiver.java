package org.prevail.it;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody else's server that is posted to: notes what came, and answers what it is told to, 204 otherwise. */
final class Receiver implements AutoCloseable {
    record Posted(String body, String delivery, String attempt, String signature) {}

    final List<Posted> posted = new CopyOnWriteArrayList<>();
    final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new AssertionError(noPort);
        }
        server.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            posted.add(new Posted(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    headers.getFirst("Prevail-Delivery"),
                    headers.getFirst("Prevail-Attempt"),
                    headers.getFirst("Prevail-Signature")));
            var answer = answers.poll();
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(answer == null ? 204 : answer, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/decisions";
    }

    /** What was posted of one document. */
    List<Posted> of(String key) {
        return posted.stream()
                .filter(one -> one.body().contains("\"document\":\"" + key + "\""))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
