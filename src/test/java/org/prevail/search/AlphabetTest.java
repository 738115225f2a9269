package org.prevail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {
    @Test
    void vietnameseLettersFollowEachOtherAsInADictionary() {
        inOrder("vi", List.of("an", "ăn", "ân", "be", "da", "đa", "em", "êm", "on", "ôn", "ơn", "un", "ưn", "vi"));
    }

    @Test
    void tonesFollowEachOtherWithinALetter() {
        inOrder("vi", List.of("ma", "mà", "mả", "mã", "má", "mạ"));
    }

    @Test
    void vietnameseIsSortedSyllableBySyllable() {
        inOrder("vi", List.of("An ninh mạng", "Anh", "Bảo hành", "Bảo mật", "Điều khoản", "Quyền riêng tư"));
    }

    @Test
    void germanUmlautsStandByTheirLetter() {
        inOrder("de", List.of("Abgabe", "Änderung", "Anlage", "Öffnung", "Ordnung", "Zahlung"));
    }

    private static void inOrder(String locale, List<String> expected) {
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new java.util.Random(7));
        shuffled.sort(Alphabet.of(locale));
        assertEquals(expected, shuffled);
    }
}
