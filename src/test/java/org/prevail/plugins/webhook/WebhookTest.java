package org.prevail.plugins.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.prevail.spi.DecisionListener.Attribution;
import org.prevail.spi.DecisionListener.Decided;
import org.prevail.spi.DecisionListener.Verdict;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;
import org.prevail.spi.Settings;
import org.prevail.spi.contract.DecisionListenerContract;

class WebhookTest {
    private static final String SECRET = "sixteen or more characters";

    private static Settings settings(String address, String secret) {
        return new Settings(Map.of(Webhook.ADDRESS, address, Webhook.SECRET, secret));
    }

    private static PluginContext context(String address) {
        return new PluginContext(
                1, "Site", "http://localhost:8080", List.of("vi", "en"), ZoneOffset.UTC, settings(address, SECRET));
    }

    private static Decided decided(Optional<UUID> withdraws) {
        return new Decided(
                new UUID(1, 2),
                new UUID(3, 4),
                5,
                withdraws.isPresent() ? Verdict.WITHDRAWN : Verdict.ACCEPTED,
                Attribution.DEVICE,
                "fiber-terms",
                Kind.TERMS,
                3,
                "vi",
                "0".repeat(64),
                withdraws,
                Instant.parse("2026-01-15T02:30:00Z"),
                1);
    }

    @Test
    void itKeepsToItsContract() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            DecisionListenerContract.verify(
                    new Webhook(),
                    context("http://localhost:" + server.getAddress().getPort() + "/"),
                    decided(Optional.empty()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void whereNobodyListensItFails() {
        assertThrows(
                IOException.class,
                () -> new Webhook().decided(decided(Optional.empty()), context("http://localhost:1/")));
        assertThrows(IOException.class, () -> new Webhook().decided(decided(Optional.empty()), context("")));
    }

    @Test
    void theBodySaysWhatWasDecidedAndOfThePersonThePseudonymAlone() {
        assertEquals(
                "{\"id\":\"00000000-0000-0001-0000-000000000002\",\"portal\":\"http://localhost:8080\",\"site\":1,"
                        + "\"subject\":\"00000000-0000-0003-0000-000000000004\",\"number\":5,\"decision\":\"WITHDRAWN\","
                        + "\"attribution\":\"DEVICE\",\"document\":\"fiber-terms\",\"kind\":\"TERMS\",\"version\":3,"
                        + "\"locale\":\"vi\",\"digest\":\"" + "0".repeat(64)
                        + "\",\"withdraws\":\"00000000-0000-0001-0000-000000000009\",\"at\":\"2026-01-15T02:30:00.000Z\"}",
                DecisionBody.of(decided(Optional.of(new UUID(1, 9))), context("")));
    }

    /** RFC 4231, test case 2. */
    @Test
    void theSignatureIsHmacSha256() {
        assertEquals(
                "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                Signature.of(
                        "Jefe", "what do ya want for nothing?".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Test
    void onlyHttpsIsSafeButForThisMachineItself() {
        for (var address :
                List.of("https://example.com/x", "http://localhost:9/", "http://127.0.0.1:9/", "http://[::1]:9/")) {
            assertEquals(Map.of(), new Webhook().check(settings(address, SECRET)), address);
        }
        for (var address : List.of(
                "http://example.com/",
                "ftp://example.com/",
                "https://u:p@example.com/",
                "https:///x",
                "x",
                "http://localhost.example.com/")) {
            assertEquals(
                    Set.of(Webhook.ADDRESS),
                    new Webhook().check(settings(address, SECRET)).keySet(),
                    address);
        }
        assertEquals(
                Set.of(Webhook.SECRET),
                new Webhook().check(settings("https://example.com/", "short")).keySet());
        assertTrue(new Webhook().check(settings("", "")).isEmpty(), "nothing set yet");
    }
}
