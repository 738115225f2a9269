package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SplicingTest {
    private static String filled(String page, Map<String, String> values) {
        byte[] bytes = Splicing.of(page).fill(place -> {
            String value = values.get(place);
            return value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void slotsAndHolesAreFilledWhereverTheyStand() {
        assertEquals(
                "ăn<b>An</b>1|1",
                filled(
                        "ăn<!--slot:account-->%%hole:csrf%%|%%hole:csrf%%",
                        Map.of("slot:account", "<b>An</b>", "hole:csrf", "1")));
    }

    @Test
    void namesMayHaveHyphensAndDigits() {
        assertEquals("xy", filled("<!--slot:bar-top-->%%hole:at-2%%", Map.of("slot:bar-top", "x", "hole:at-2", "y")));
    }

    @Test
    void whatNobodyFillsIsEmpty() {
        assertEquals("ab", filled("a<!--slot:nothing-->b", Map.of()));
    }

    @Test
    void whatIsPutInIsNotSearchedAgain() {
        assertEquals("%%hole:csrf%%", filled("<!--slot:a-->", Map.of("slot:a", "%%hole:csrf%%", "hole:csrf", "no")));
    }

    @Test
    void whatOnlyLooksAlikeStays() {
        for (String text : new String[] {
            "100%",
            "%%",
            "%%hole:",
            "%%hole:%%",
            "%%hole:UP%%",
            "%%hole:a b%%",
            "<!--",
            "<!-- slot:a -->",
            "<!--slot:-->",
            "<!--slot:a",
            "%%hole:" + "a".repeat(41) + "%%"
        }) {
            assertEquals(text, filled(text, Map.of("hole:a", "no", "slot:a", "no")));
        }
    }

    @Test
    void aPlaceKnowsWhetherItIsThere() {
        var page = Splicing.of("<!--slot:a-->");
        assertTrue(page.has("slot:a"));
        assertFalse(page.has("hole:a"));
    }

    @Test
    void aPageWithoutPlacesIsItself() {
        assertEquals("<p>Chính sách</p>", filled("<p>Chính sách</p>", Map.of()));
        assertEquals("", filled("", Map.of()));
    }
}
