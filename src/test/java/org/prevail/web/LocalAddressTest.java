package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/vi/me", "/console", "/vi/accept?scope=a%2Fb&return=%2F", "/vi/privacy#muc-2", "/vi/?a=//x"
            })
    void aPathOfThisPortalIsLocal(String path) {
        assertEquals(Optional.of(path), LocalAddress.of(path));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "me",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/a\\..\\evil",
                "/.//evil.example",
                "/a/..//evil.example",
                "https:evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/\n/evil.example",
                "/vi\r\nSet-Cookie: a=b",
                "/vi\u0000",
                " /vi",
                "/vi me"
            })
    void anythingElseIsNot(String address) {
        assertEquals(Optional.empty(), LocalAddress.of(address));
    }

    @Test
    void anEndlessOneIsNot() {
        assertEquals(Optional.empty(), LocalAddress.of("/" + "a".repeat(2_000)));
    }
}
