package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
}
