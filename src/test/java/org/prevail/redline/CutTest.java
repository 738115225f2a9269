package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CutTest {
    private static List<Origins.Run> line(String words) {
        return List.of(new Origins.Run(words, "", 1));
    }

    @Test
    void whatFitsIsShownAsItIs() {
        var cut = new Cut(2, 100);
        var lines = List.of(line("One two."), line("Three."));
        assertEquals(lines, cut.runs(lines));
        assertFalse(cut.reached());
    }

    @Test
    void moreLinesThanFitAreLeftOutAndItKnows() {
        var cut = new Cut(300, 50_000);
        assertEquals(300, cut.runs(Collections.nCopies(301, line("word"))).size());
        assertTrue(cut.reached());
    }

    @Test
    void aLineTooLongEndsBehindAWord() {
        var cut = new Cut(5, 12);
        assertEquals(List.of(line("some longer …")), cut.runs(List.of(line("some longer words"), line("more"))));
        assertTrue(cut.reached());
        assertEquals(0, cut.left());
    }

    @Test
    void aCharacterOfTwoUnitsIsNeverHalved() {
        assertEquals(List.of(line("x …")), new Cut(1, 2).runs(List.of(line("x😀😀"))));
    }
}
