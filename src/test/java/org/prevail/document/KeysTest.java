package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeysTest {
    @ParameterizedTest
    @ValueSource(strings = {"privacy", "fiber-terms", "a", "2026", "-", "terms-of-service-2"})
    void lowerCaseLettersDigitsAndHyphensMakeAKey(String key) {
        assertTrue(Keys.isWellFormed(key));
        assertFalse(Keys.isReserved(key));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Privacy",
                "a/b",
                "a.b",
                "a b",
                "chính-sách",
                "a\n",
                "..",
                "%61",
                "a\u0000",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void nothingElseDoes(String key) {
        assertFalse(Keys.isWellFormed(key));
    }

    /** Every first segment of interface.md, and of the other webs. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "for",
                "versions",
                "compare",
                "at",
                "accept",
                "decisions",
                "receipts",
                "me",
                "contact",
                "assets",
                "console",
                "api",
                "health",
                "metrics",
                "openapi",
                "media",
                "gate",
                "register",
                "feed",
                "sitemap"
            })
    void whatThePortalNeedsItselfIsReserved(String key) {
        assertTrue(Keys.isReserved(key));
    }
}
