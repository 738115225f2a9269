package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeNoteTest {
    private static final Set<String> LOCALES = Set.of("vi", "en");
    private static final String BOTH = "Mục 4: 24 giờ.\n[en] Section 4: 24 hours.\nMục 5 mới.";

    private static ChangeNote read(String note, String wanted) {
        return ChangeNote.of(note, wanted, "vi", LOCALES);
    }

    @Test
    void aLineForALanguageIsForItsReadersAndTheRestIsInTheBindingOne() {
        assertEquals(new ChangeNote("Mục 4: 24 giờ.\nMục 5 mới.", "vi"), read(BOTH, "vi"));
        assertEquals(new ChangeNote("Section 4: 24 hours.", "en"), read(BOTH, "en"));
    }

    @Test
    void whoHasNoLineGetsTheBindingLanguageElseWhatThereIs() {
        assertEquals("vi", read(BOTH, "de").lang());
        assertEquals(new ChangeNote("Mục 4.", "vi"), read("Mục 4.", "en"));
        assertEquals(new ChangeNote("Section 4.", "en"), read("[en] Section 4.", "vi"));
        assertEquals("", read("", "en").words());
    }

    @Test
    void bracketsThatNameNoLanguageOfTheDocumentArePartOfTheNote() {
        assertEquals(new ChangeNote("[new] Section 9.\n[de] Neu.", "vi"), read("[new] Section 9.\n[de] Neu.", "vi"));
    }
}
