package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UrlEncodedTest {
    private static Optional<String> csrf(String body) {
        return UrlEncoded.first(body.getBytes(StandardCharsets.UTF_8), "csrf");
    }

    @Test
    void theFieldIsFoundWhereverItStands() {
        assertEquals(Optional.of("a.b"), csrf("csrf=a.b"));
        assertEquals(Optional.of("a.b"), csrf("x=1&csrf=a.b&y=2"));
        assertEquals(Optional.of("a b+"), csrf("x&csrf=a%20b%2B"));
        assertEquals(Optional.of(""), csrf("csrf="));
    }

    @Test
    void theFirstOfTwoCounts() {
        assertEquals(Optional.of("1"), csrf("csrf=1&csrf=2"));
    }

    @Test
    void anythingElseIsNoField() {
        for (String body : new String[] {"", "&", "&&", "csrf", "xcsrf=1", "csrfx=1", "a=csrf=1", "csrf=%zz"}) {
            assertEquals(Optional.empty(), csrf(body), body);
        }
    }
}
