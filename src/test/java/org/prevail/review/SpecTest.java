package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecTest {
    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "privacy:3:vi",
                "privacy:draft:en",
                "privacy:in-force:zh-Hant",
                "privacy:2026-06-30:vi",
                "text:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void aSpecIsWrittenAsItIsRead(String text) {
        assertEquals(text, Spec.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "privacy",
                "privacy:3",
                "privacy:0:vi",
                "privacy:1234567890:vi",
                "privacy:2026-02-30:vi",
                "privacy:tomorrow:vi",
                "Privacy:3:vi",
                "privacy:3:vi:en",
                "privacy:3:v/i",
                "text:0123",
                "../../etc:3:vi"
            })
    void whatIsNoSpecIsNone(String text) {
        assertEquals(Optional.empty(), Spec.parse(text));
    }

    @Test
    void aDocumentMayBeCalledText() {
        assertInstanceOf(Spec.Published.class, Spec.parse("text:3:vi").orElseThrow());
        assertInstanceOf(Spec.Foreign.class, Spec.parse("text:" + DIGEST).orElseThrow());
    }
}
