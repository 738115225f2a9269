package org.prevail.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Pages to whoever takes gzip, and to whoever does not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PackedPagesIT {
    private static final int SLOWLY = 60;

    private final World world = new World();
    private final Client plain = Client.withoutCookies(world.origin);
    private final Client browser = Client.visitor(world.origin);

    private String published() {
        String key = world.terms("packed", "packed");
        world.publish(key, "Điều khoản về dữ liệu. ".repeat(200), "Terms on data. ".repeat(200));
        return key;
    }

    @Test
    void aPageIsSentPackedWithItsFormAndItsDecisionIsTaken() {
        String path = "/en/" + published();
        var first = browser.get(path);
        assertEquals("gzip", first.header("Content-Encoding"));
        assertTrue(
                Integer.parseInt(first.header("Content-Length")) < first.body().length() / 2);
        assertTrue(first.asks());
        var again = browser.get(path);
        assertEquals("gzip", again.header("Content-Encoding"));
        assertEquals(
                303,
                browser.form("/en/decisions", Map.of("presentation", again.token(), "decision", "ACCEPTED"))
                        .status());
        assertEquals("", plain.get(path).header("Content-Encoding"));
    }

    @Test
    void theGateIsSentPackedToo() {
        published();
        String path = "/en/accept?scope=" + world.scope("packed");
        var gate = browser.get(path);
        assertTrue(gate.asks());
        assertEquals("gzip", gate.header("Content-Encoding"));
        assertTrue(Integer.parseInt(gate.header("Content-Length")) < gate.body().length() / 2);
        assertEquals("", plain.get(path).header("Content-Encoding"));
    }

    @Test
    void whoeverRefusesItGetsThePlainPage() {
        String path = "/en/" + published();
        for (String refusing : new String[] {"gzip;q=0", "identity", "deflate, gzip; q=0.0", "xgzip"}) {
            assertEquals("", plain.get(path, "Accept-Encoding", refusing).header("Content-Encoding"), refusing);
        }
        assertEquals(
                "gzip", plain.get(path, "Accept-Encoding", "br, GZIP;q=0.5").header("Content-Encoding"));
    }

    @Test
    void aSharedPageIsKeptApartByWhatIsTakenAndFoundUnchangedInBothForms() {
        String path = "/en/" + published() + "/versions/1";
        var probe = plain.get(path, "User-Agent", "Googlebot");
        assertTrue(probe.header("Vary").contains("Accept-Encoding"));
        String etag = probe.header("ETag");
        assertTrue(etag.startsWith("W/\""));
        var unchanged = plain.get(path, "User-Agent", "Googlebot", "If-None-Match", etag, "Accept-Encoding", "gzip");
        assertEquals(304, unchanged.status());
        assertFalse(
                unchanged.response().headers().firstValue("Content-Encoding").isPresent());
    }

    /** Answers are put together in arrays that are used again: not while the server still sends from one. */
    @Test
    void aSlowReaderGetsTheWholePageWhateverIsAnsweredMeanwhile() throws Exception {
        String key = world.terms("slow", "slow");
        world.publish(key, "Văn bản dài. ".repeat(12_000), "A long text. ".repeat(12_000));
        String path = "/en/" + key;
        String expected = plain.get(path, "User-Agent", "Googlebot").body();
        int length = expected.getBytes(UTF_8).length;
        String other = "/en/" + published();
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress(
                    URI.create(world.origin).getHost(), URI.create(world.origin).getPort()));
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Googlebot\r\n\r\n";
            // More than the buffers between both take: the server waits in the middle of one.
            socket.getOutputStream().write(request.repeat(SLOWLY).getBytes(UTF_8));
            for (int i = 0; i < 100; i++) {
                assertEquals(200, browser.get(other).status());
            }
            var in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < SLOWLY; i++) {
                assertTrue(head(in).contains("Content-Length: " + length + "\r\n"));
                assertEquals(expected, new String(in.readNBytes(length), UTF_8));
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            assertTrue(next >= 0, head::toString);
            head.append((char) next);
        }
        return head.toString();
    }
}
