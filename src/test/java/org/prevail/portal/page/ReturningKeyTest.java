package org.prevail.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReturningKeyTest {
    private static final String COOKIE = "prevail-visitor=k1.a.b";

    private static boolean known(String method, String query, Map<String, String> more) {
        var headers = new HashMap<>(more);
        String cookies = headers.getOrDefault("Cookie", COOKIE);
        return known(method, query, headers, List.of(cookies));
    }

    private static boolean known(String method, String query, Map<String, String> headers, List<String> cookies) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                ReturningKeyTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getQueryString" -> query;
                    case "getRequestURI" -> "/en/terms";
                    case "getServerName" -> "localhost";
                    case "getHeaders" -> Collections.enumeration(cookies);
                    default ->
                        arguments[0].equals("Cookie")
                                ? cookies.stream().findFirst().orElse(null)
                                : headers.get((String) arguments[0]);
                });
        return ReturningKey.of(request, List.of("X-Country")).isPresent();
    }

    private static boolean from(String referer) {
        return known("GET", null, Map.of("Sec-Fetch-Site", "same-origin", "Referer", referer));
    }

    @Test
    void aDeviceThatAsksForAPageIsKnownAgain() {
        assertEquals(true, known("GET", null, Map.of()));
        assertEquals(false, known("HEAD", null, Map.of()));
        assertEquals(false, known("POST", null, Map.of()));
        assertEquals(false, known("GET", "q=words", Map.of()));
        assertEquals(false, known("GET", null, Map.of("Sec-Purpose", "prefetch")));
        assertEquals(false, known("GET", null, Map.of("Cookie", "x=" + "y".repeat(1_000))));
    }

    @Test
    void whoseCookiesComeInSeveralFieldsOrNotAtAllIsAnsweredTheLongWay() {
        assertEquals(true, known("GET", null, Map.of(), List.of(COOKIE)));
        assertEquals(false, known("GET", null, Map.of(), List.of("other=x", COOKIE)));
        assertEquals(false, known("GET", null, Map.of(), List.of(COOKIE, "prevail-session=x")));
        assertEquals(false, known("GET", null, Map.of(), List.of()));
    }

    @Test
    void whoIsSignedInIsToldSomethingOrComesFromAHostSystemIsAnsweredTheLongWay() {
        for (String name : new String[] {"prevail-session", "__Host-prevail-notice", "prevail-gate"}) {
            assertEquals(false, known("GET", null, Map.of("Cookie", COOKIE + "; " + name + "=x")), name);
        }
    }

    @Test
    void onlyWhereALanguageMayHaveBeenChosenItCountsWhereOneComesFrom() {
        assertEquals(true, from("http://localhost/en/"));
        assertEquals(true, from("http://localhost:8080/en/terms/versions"));
        assertEquals(false, from("http://localhost/vi/terms"));
        assertEquals(false, from("http://localhost/english/terms"));
        assertEquals(false, from("http://localhost/console/"));
        assertEquals(false, from("http://localhost"));
        assertEquals(false, from("nonsense"));
        assertEquals(true, known("GET", null, Map.of("Referer", "http://localhost/vi/terms")));
    }
}
