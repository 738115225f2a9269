package org.prevail.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.presentation.Surface;

class PassageTest {
    private static Passage passage(String address, String passed) {
        return new Passage(address, Optional.empty(), "/en/", Passage.passed(passed), Optional.empty());
    }

    @Test
    void whatWasDecidedOnIsRememberedInTheAddress() {
        assertEquals("/en/accept?passed=a", passage("/en/accept", null).after("a"));
        assertEquals(
                "/en/accept?scope=x&passed=a%2Cb",
                passage("/en/accept?scope=x", "a").after("b"));
        assertEquals("/en/accept?passed=a", passage("/en/accept", "a").after("a"));
    }

    @Test
    void whatIsNoKeyIsLeftOut() {
        assertEquals(List.of("a", "b"), Passage.passed("a,B C,,b,a,<script>"));
        assertEquals(Surface.GATE, passage("/en/accept", "").surface());
    }
}
