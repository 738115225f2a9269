package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LanguagesTest {
    @Test
    void languagesAreNamedInThePagesLanguageAndInTheirOwn() {
        assertEquals("Tiếng Việt", Languages.name("vi", "vi"));
        assertEquals("Vietnamese", Languages.name("vi", "en"));
        assertEquals("Tiếng Anh", Languages.name("en", "vi"));
    }

    @Test
    void someRunFromRightToLeft() {
        assertEquals("ltr", Languages.direction("vi"));
        assertEquals("rtl", Languages.direction("ar"));
        assertEquals("rtl", Languages.direction("he-IL"));
        assertEquals("rtl", Languages.direction("fa"));
        assertEquals("ltr", Languages.direction("en-GB"));
    }
}
