package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prevail.document.Site;

/** The site offers vi (default) and en. */
class LocaleChoiceTest {
    private final Site site = new Site(1, "An's", "an@example.com");

    @ParameterizedTest(name = "{0} with cookie {1} and Accept-Language {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "/en/privacy, vi, vi, en",
                "/en, vi, vi, en",
                "/vi/, en, en, vi",
                "/english/privacy, -, -, vi",
                "/fr/privacy, en, -, en",
                "/console, en, vi, en",
                "/console, fr, en, en",
                "/, -, -, vi",
                "/, -, en, en",
                "/, -, en-GB, en",
                "/, -, EN-us, en",
                "/, -, 'fr, en;q=0.8, vi;q=0.9', vi",
                "/, -, 'vi;q=0.3, en;q=0.4', en",
                "/, -, 'en;q=0, vi;q=0.1', vi",
                "/, -, '*', vi",
                "/, -, 'de, *;q=0.5', vi",
                "/, -, 'en;q=nonsense', vi",
                "/, -, ';;;,,,', vi",
                "/, -, '', vi"
            })
    void thePathThenTheLastChoiceThenTheBrowserThenTheDefault(
            String path, String lastChoice, String acceptLanguage, String chosen) {
        assertEquals(
                chosen,
                LocaleChoice.ofPath(site, path).orElseGet(() -> LocaleChoice.of(site, lastChoice, acceptLanguage)));
    }

    @Test
    void anEndlessHeaderIsNotParsed() {
        assertEquals("vi", LocaleChoice.of(site, null, "en," + "fr,".repeat(10_000)));
    }
}
