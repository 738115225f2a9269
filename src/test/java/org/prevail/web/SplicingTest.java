package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class SplicingTest {
    private static String filled(String page, Map<String, String> values) {
        var filled = Splicing.of(page).filled(place -> {
            String value = values.get(place);
            return value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        });
        assertArrayEquals(filled.bytes(), sent(filled, false));
        assertArrayEquals(filled.bytes(), unzipped(sent(filled, true)));
        return new String(filled.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] sent(Filled filled, boolean zipped) {
        var out = new ByteArrayOutputStream();
        try {
            filled.send(zipped, out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        assertEquals(filled.length(zipped), out.size());
        return out.toByteArray();
    }

    private static byte[] unzipped(byte[] zipped) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void whatIsZippedHoldsPiecesOfAnyLength() {
        for (int length : new int[] {1, 8_191, 8_192, 65_535, 65_536, 200_000}) {
            var random = new Random(length);
            var text = new StringBuilder();
            random.ints(length, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
            assertEquals(
                    text + "|" + text + text,
                    filled(text + "|<!--slot:a-->" + text, Map.of("slot:a", text.toString())));
        }
    }

    @Test
    void whatIsZippedIsShortAndItsLengthTellsNothingOfWhatWasPutIn() {
        var page = Splicing.of("<p>the secret is 123456</p>".repeat(100) + "%%hole:token%%");
        byte[] alike = sent(page.filled(place -> "secret is 123456".getBytes(StandardCharsets.UTF_8)), true);
        byte[] unlike = sent(page.filled(place -> "qwertyuiopasdfgh".getBytes(StandardCharsets.UTF_8)), true);
        assertTrue(alike.length < 200, () -> "took " + alike.length);
        assertEquals(alike.length, unlike.length);
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
