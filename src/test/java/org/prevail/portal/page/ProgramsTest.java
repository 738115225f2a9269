package org.prevail.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramsTest {
    private static HttpServletRequest request(String method, Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ProgramsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) ->
                        called.getName().equals("getMethod") ? method : headers.get((String) arguments[0]));
    }

    private static boolean probe(String agent) {
        return Programs.probe(request("GET", Map.of("User-Agent", agent)));
    }

    @Test
    void crawlersAndMonitorsAreNoReaders() {
        for (String agent : List.of(
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (compatible; bingbot/2.0)",
                "Baiduspider",
                "kube-probe/1.29",
                "Mozilla/5.0+(compatible; UptimeRobot/2.0)")) {
            assertEquals(true, probe(agent), agent);
        }
        assertEquals(true, Programs.probe(request("HEAD", Map.of())));
    }

    @Test
    void peoplesBrowsersAre() {
        for (String agent : List.of(
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36",
                "Mozilla/5.0 (Linux; Android 12; CUBOT X70) AppleWebKit/537.36 Mobile Safari/537.36",
                "Lynx/2.9.0",
                "")) {
            assertEquals(false, probe(agent), agent);
        }
        assertEquals(false, Programs.probe(request("GET", Map.of())));
    }

    @Test
    void aPageFetchedAheadIsTold() {
        assertEquals(true, Programs.prefetch(request("GET", Map.of("Sec-Purpose", "prefetch;prerender"))));
        assertEquals(true, Programs.prefetch(request("GET", Map.of("Purpose", "prefetch"))));
        assertEquals(false, Programs.prefetch(request("GET", Map.of())));
    }
}
