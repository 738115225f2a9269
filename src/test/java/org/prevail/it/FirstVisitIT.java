package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Two pages opened at once by a browser that has no cookie yet (R9, R10, R16). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FirstVisitIT {
    private static final String VISITOR = "prevail-visitor";

    private final World world = new World();
    private final Client browser = Client.withoutCookies(world.origin);
    /** By name: a later one replaces an earlier one, as in a browser. */
    private final Map<String, String> cookies = new LinkedHashMap<>();

    private String first;
    private String second;

    @BeforeEach
    void twoDocuments() {
        first = world.terms("first", "first");
        second = world.terms("second", "second");
        world.publish(first, "Một.", "One.");
        world.publish(second, "Hai.", "Two.");
    }

    private Client.Answer keepingCookies(Client.Answer answer) {
        answer.response().headers().allValues("Set-Cookie").forEach(header -> {
            String[] pair = header.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return answer;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Sent before any cookie came. */
    private String tokenOfFirstVisit(String key) {
        return keepingCookies(browser.get("/en/" + key)).token();
    }

    private Client.Answer accept(String token) {
        return keepingCookies(browser.form(
                "/en/decisions", Map.of("presentation", token, "decision", "ACCEPTED"), "Cookie", cookieHeader()));
    }

    private boolean asks(String key) {
        return browser.get("/en/" + key, "Cookie", cookieHeader()).asks();
    }

    @Test
    void r10BothFormsOfAFirstVisitInTwoTabsAreOneDevices() {
        String earlier = tokenOfFirstVisit(first);
        String later = tokenOfFirstVisit(second);
        var receipt = accept(earlier);
        assertEquals(303, receipt.status(), receipt.body());
        assertEquals(303, accept(later).status());
        assertEquals(receipt.location(), accept(earlier).location(), "sent again it is the same decision");
        assertFalse(asks(first));
        assertFalse(asks(second));
        assertTrue(
                browser.get(receipt.location()).body().contains("The device it was decided on"),
                "not for the page alone");
    }

    @Test
    void r10WithoutTheCookieOfItsOwnItIsSomebodyElsesForm() {
        String earlier = tokenOfFirstVisit(first);
        tokenOfFirstVisit(second);
        cookies.keySet().removeIf(name -> !name.equals(VISITOR));
        assertEquals(422, accept(earlier).status());
    }

    @Test
    void r10TheFormOfADeviceThatIsKnownIsNobodysWithoutItsCookie() {
        tokenOfFirstVisit(first);
        var known = browser.get("/en/" + first, "Cookie", cookieHeader()).token();
        for (String decision : new String[] {"ACCEPTED", "DECLINED"}) {
            var stranger = browser.form("/en/decisions", Map.of("presentation", known, "decision", decision));
            assertEquals(422, stranger.status(), stranger.body());
        }
        assertTrue(asks(first));
        var record = browser.get("/en/me", "Cookie", cookieHeader()).body();
        assertFalse(record.contains("/en/receipts/"), "nothing is recorded for whose form it was");
        assertEquals(303, accept(known).status(), "it stays theirs");
        assertFalse(asks(first));
    }

    @Test
    void r16WhoDecidedBeforeIsSomebodyAndTheirFormIsNotMovedToAnother() {
        String decided = tokenOfFirstVisit(first);
        String open = browser.get("/en/" + second, "Cookie", cookieHeader()).token();
        assertEquals(303, accept(decided).status());
        tokenOfFirstVisit(second);
        assertEquals(422, accept(open).status());
    }
}
