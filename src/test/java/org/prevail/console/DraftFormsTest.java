package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.console.view.Difference;
import org.prevail.console.view.PlacementForm;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Scope;
import org.prevail.markup.Source;
import org.prevail.platform.problem.Issue;

/** What is typed into a draft's form. */
class DraftFormsTest {
    private static final PlacementForm ROOT = new PlacementForm("", "everyone", "", "SUPPLEMENTS", "", "");
    private static final String PASTED = """
            Chính Sách Bảo Mật

            Thu Thập Thông Tin.

            bảo mật thông tin

            Khi người dùng liên hệ, chúng tôi chỉ thu thập thông tin trong giới hạn cần thiết để phục vụ cho nhu cầu của họ.

              • Pháp luật yêu cầu.
              • Người dùng đồng ý.
            """;

    @Test
    void thePastedFirstLineBecomesTheTitleOnlyWhereThereIsNone() {
        var converted = Converted.of(new Source("", "", PASTED));
        assertEquals("Chính Sách Bảo Mật", converted.text().title());
        assertTrue(converted.text().markdown().startsWith("## Thu Thập Thông Tin."));
        assertTrue(converted.text().markdown().contains("- Pháp luật yêu cầu."));
        assertEquals(
                List.of("bảo mật thông tin", "5"), converted.notices().get(0).arguments());

        var titled = Converted.of(new Source("Mine", "Short", PASTED));
        assertEquals("Mine", titled.text().title());
        assertEquals("Short", titled.text().summary());
        assertTrue(titled.text().markdown().contains("Chính Sách Bảo Mật"), "its first line stays in the text");
        assertEquals(List.of("bảo mật thông tin", "5"), titled.notices().get(0).arguments(), "lines as pasted");
    }

    @Test
    void differencesAreNamedFieldByField() {
        var theirs = form("One.\r\nTwo.", "services");
        var mine = form("One.\nTwo.", "shop");
        assertEquals(List.of(new Difference("scope", "", "services", "shop")), Differences.between(theirs, mine));
        assertEquals(
                List.of(new Difference("markdown", "vi", "A", "B")), Differences.between(form("A", ""), form("B", "")));
    }

    private static DraftForm form(String markdown, String scope) {
        return new DraftForm(
                1,
                Map.of("vi", new Source("T", "", markdown)),
                new PlacementForm(scope, "everyone", "", "SUPPLEMENTS", "NOTHING", "0"),
                "");
    }

    @Test
    void aTranslationNobodyBeganIsNotKept() {
        var nothing = new Source("", " ", "\n");
        var form = new DraftForm(0, Map.of("vi", nothing, "en", nothing), ROOT, "");
        assertEquals(Map.of("vi", nothing).keySet(), form.written("vi").keySet());
    }

    @Test
    void aPlaceIsReadAsPeopleWriteItAndAsksWhatItsKindUsuallyDoes() {
        var typed = new PlacementForm("/services/fiber/", "group", "business", "REPLACES", "", "-3");
        var placement = new Placing(typed).read(Optional.of(Kind.TERMS)).orElseThrow();
        assertEquals(new Scope("services/fiber"), placement.scope());
        assertEquals(new Audience("group:business"), placement.audience());
        assertEquals(Asks.AGREEMENT, placement.asks());
        assertEquals(-3, placement.order());
    }

    @Test
    void everythingWrongWithAPlacementIsNamedAtOnce() {
        var placing = new Placing(new PlacementForm("A//b", "group", "", "BESIDE", "MUCH", "first"));
        assertTrue(placing.read(Optional.of(Kind.TERMS)).isEmpty());
        assertEquals(
                List.of("scope", "group", "relation", "asks", "order"),
                placing.issues().stream().map(Issue::field).toList());
    }

    @Test
    void aSuggestionIsTakenOnceItStandsInTheChangeNoteWordForWord() {
        assertTrue(Suggestions.has("Before.\nThe fee rises.\nAgain.\nAfter.", "The fee rises.\nAgain."));
        assertTrue(Suggestions.has("The fee rises.", "The fee rises."));
        assertFalse(Suggestions.has("The fee rises. A lot.", "The fee rises."));
        assertFalse(Suggestions.has("", "The fee rises."));
    }
}
