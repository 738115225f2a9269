package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void withinASentenceALanguageIsWrittenAsTheSentencesLanguageDoes() {
        assertEquals("Tiếng Việt", Languages.name("vi", "vi"));
        assertEquals("tiếng Việt", Languages.within("vi", "vi"));
        assertEquals("Vietnamesisch", Languages.within("vi", "de"));
        assertEquals("Vietnamese", Languages.within("vi", "en"));
    }
}
