package org.prevail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldedTest {
    @Test
    void vietnameseIsFoundAsItIsTypedWithoutDiacritics() {
        assertEquals(
                " dieu khoan dich vu internet cap quang do thi ",
                Folded.words("Điều khoản dịch vụ Internet cáp quang đô thị"));
        assertEquals(" nguoi dung duoc quyen ", Folded.words("NGƯỜI DÙNG ĐƯỢC QUYỀN"));
    }

    @Test
    void lettersOfOtherLanguagesAreTakenAsTheyAreTypedWithoutTheirMarks() {
        assertEquals(" strasse uberprufung lodz ol ", Folded.words("Straße, Überprüfung; Łódź — Øl"));
    }

    @Test
    void itDoesNotMatterHowAccentsAreWritten() {
        var text = "Quyền riêng tư và dữ liệu cá nhân";
        assertEquals(Folded.words(text), Folded.words(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    @Test
    void punctuationPartsWordsAndScriptsWithoutSpacesHaveAWordForEachSign() {
        assertEquals(" 24 hours 1 2 e mail ", Folded.words("24-hours (1.2) e‑mail"));
        assertEquals(" 条 款 a ", Folded.words("条款a"));
    }

    @Property(tries = 300)
    void everyCharacterStandsForOneOfTheText(@ForAll String text) {
        var folded = Folded.of(text);
        for (int i = 0; i < folded.words().length(); i++) {
            int place = folded.places()[i];
            assertEquals(true, place >= 0 && place <= text.length());
            assertEquals(true, i == 0 || place >= folded.places()[i - 1]);
        }
    }
}
