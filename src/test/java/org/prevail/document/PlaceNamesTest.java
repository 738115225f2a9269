package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.platform.problem.Issue;

class PlaceNamesTest {
    private static final List<String> SPOKEN = List.of("vi", "en");

    @Test
    void aPlaceHasANameInEachLanguageOrNone() {
        var names = PlaceNames.of(
                kept("\r\n services/fiber  en\tFiber  internet \r\nservices/fiber vi Internet cáp quang\n"));
        assertEquals(Optional.of("Fiber  internet"), names.of("services/fiber", "en"));
        assertEquals(Optional.of("Internet cáp quang"), names.of("services/fiber", "vi"));
        assertEquals(Optional.empty(), names.of("services/fiber", "de"));
        assertEquals(Optional.empty(), names.of("services", "en"));
    }

    @Test
    void decomposedLettersAreComposed() {
        assertEquals("shop vi C\u1EEDa", kept("shop vi Cu\u031B\u0309a"));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        var issues = new ArrayList<Issue>();
        PlaceNames.typed(
                "shop en\nShop en Shop\nshop de Laden\nshop en " + "x".repeat(101)
                        + "\nshop en a\u0000b\na en A\na en B",
                SPOKEN,
                issues);
        assertEquals(
                List.of(
                        "site.place-line",
                        "site.place-path",
                        "site.place-locale",
                        "site.place-long",
                        "text.unstorable",
                        "site.place-twice"),
                issues.stream().map(Issue::code).toList());
    }

    @Test
    void asManyAsThereIsRoomFor() {
        var lines = new StringBuilder();
        for (int n = 0; lines.length() <= PlaceNames.LONGEST; n++) {
            lines.append("place-").append(n).append(" en Name\n");
        }
        var issues = new ArrayList<Issue>();
        PlaceNames.typed(lines.toString(), SPOKEN, issues);
        assertEquals(List.of("text.too-long"), issues.stream().map(Issue::code).toList());
    }

    private static String kept(String typed) {
        var issues = new ArrayList<Issue>();
        var kept = PlaceNames.typed(typed, SPOKEN, issues);
        assertTrue(issues.isEmpty(), issues.toString());
        return kept;
    }
}
