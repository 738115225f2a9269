package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prevail.document.Site;
import org.prevail.platform.problem.Problem;

class ReturnAddressTest {
    private static final Site SITE = new ListingSite("https://shop.example https://shop.example:8443 http://intranet");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vi/me",
                "https://shop.example",
                "https://shop.example/",
                "https://shop.example/cart?a=b#c",
                "https://shop.example:8443/cart",
                "http://intranet/x"
            })
    void aPathHereOrAnAddressOfAListedOriginPasses(String wanted) {
        assertEquals(wanted, ReturnAddress.require(SITE, wanted));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//shop.example/",
                "/\\evil.example",
                "https://evil.example",
                "http://shop.example/",
                "https://shop.example:443/",
                "https://shop.example.evil.example/",
                "https://shop.example@evil.example/",
                "https://user@shop.example/",
                "https://user:pass@shop.example/",
                "https://evil.example/https://shop.example",
                "https://evil.example#https://shop.example",
                "https://evil.example\\@shop.example/",
                "https:\\\\shop.example",
                "https:/shop.example",
                "https:shop.example",
                "https:///shop.example",
                "https://shop.example\u0000.evil.example",
                "https://shop.example\t.evil.example",
                "https://shop.example%2eevil.example",
                "https://shop。example",
                " https://shop.example",
                "javascript:alert(1)//https://shop.example",
                "data:text/html,x",
                "https://intranet/x",
                "null"
            })
    void nobodyIsLedAstrayThroughUs(String wanted) {
        var refused = assertThrows(Problem.Invalid.class, () -> ReturnAddress.require(SITE, wanted));
        assertEquals("return.not-allowed", refused.issues().get(0).code());
    }

    @Test
    void anEndlessOneIsRefused() {
        assertThrows(
                Problem.Invalid.class, () -> ReturnAddress.require(SITE, "https://shop.example/" + "a".repeat(2_000)));
    }

    @Test
    void aSiteWithoutAListSendsNobodyElsewhere() {
        var site = new Site(1, "A", "a@b.example");
        assertThrows(Problem.Invalid.class, () -> ReturnAddress.require(site, "https://shop.example/"));
        assertEquals("/", ReturnAddress.require(site, "/"));
    }

    @Test
    void thePageCanSayWhereItLeads() {
        assertEquals(Optional.empty(), ReturnAddress.elsewhere("/vi/me"));
        assertEquals(
                Optional.of("https://shop.example:8443"), ReturnAddress.elsewhere("https://shop.example:8443/cart"));
    }

    /** A site as an owner has set it up. */
    private static final class ListingSite extends Site {
        private final String origins;

        ListingSite(String origins) {
            super(1, "A", "a@b.example");
            this.origins = origins;
        }

        @Override
        public java.util.List<String> returnOrigins() {
            return java.util.List.of(origins.split(" "));
        }
    }
}
