package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.web.view.ErrorView.Field;

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
    void anAddressIsReadAsUtf8() {
        assertEquals(
                List.of("điều khoản", "", "a=b", "a+b"),
                UrlEncoded.values("q=%C4%91i%E1%BB%81u+kho%E1%BA%A3n&x=1&q&q=a=b&qq=2&q=%zz&q=a%2Bb", "q"));
        assertEquals(List.of(), UrlEncoded.values(null, "q"));
    }

    @Test
    void theFirstOfTwoCounts() {
        assertEquals(Optional.of("1"), csrf("csrf=1&csrf=2"));
    }

    @Test
    void allFieldsInTheirOrder() {
        assertEquals(
                Optional.of(List.of(new Field("b", "1 2"), new Field("a", ""), new Field("c", ""))),
                UrlEncoded.all("b=1+2&a=&c".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), UrlEncoded.all("b=1&c=%zz".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aFieldOfWhichNoTextCanBeMadeIsNamed() {
        assertEquals(Optional.empty(), unreadable("csrf=1&title=%C4%90i%E1%BB%81u&x=%F0%9F%98%80&empty=&flag"));
        // Half of a surrogate pair, an overlong slash, a byte that begins nothing, a sequence cut off, no percent at
        // all.
        for (String value : new String[] {"%ED%A0%80", "%C0%AF", "a%FFb", "%E1%BB", "%zz"}) {
            assertEquals(Optional.of("title"), unreadable("csrf=1&title=" + value + "&x=1"), value);
        }
    }

    private static Optional<String> unreadable(String body) {
        return UrlEncoded.unreadable(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anythingElseIsNoField() {
        for (String body : new String[] {"", "&", "&&", "csrf", "xcsrf=1", "csrfx=1", "a=csrf=1", "csrf=%zz"}) {
            assertEquals(Optional.empty(), csrf(body), body);
        }
    }
}
