package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TargetsTest {
    @Test
    void aTargetIsSetApartAndAllTheRestIsWords() {
        assertEquals(
                "the Policy <span class=\"target\">&lt;/en/privacy&gt;</span> of us",
                Targets.marked("the Policy </en/privacy> of us"));
        assertEquals("a &lt; b, c &gt; d", Targets.marked("a < b, c > d"));
    }
}
