package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.web.Cookies.Name;

class CookiesTest {
    @Test
    void underHttpsCookiesBelongToThisHostAlone() {
        var cookies = new Cookies(true);
        assertEquals(
                "__Host-prevail-session=t; Path=/; Max-Age=60; Secure; HttpOnly; SameSite=Lax",
                cookies.header(Name.SESSION, "t", Optional.of(Duration.ofMinutes(1))));
        assertTrue(cookies.cookie(Name.SESSION, "t", Optional.empty()).isSecure());
    }

    @Test
    void withoutHttpsTheyAreAsStrictAsTheyCanBe() {
        assertEquals(
                "prevail-visitor=v; Path=/; HttpOnly; SameSite=Lax",
                new Cookies(false).header(Name.VISITOR, "v", Optional.empty()));
    }

    @Test
    void aCookieIsTakenBackUnderItsOwnName() {
        assertEquals(
                "prevail-notice=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax",
                new Cookies(false).goneHeader(Name.NOTICE));
    }
}
