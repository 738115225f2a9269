package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prevail.console.view.LocaleChange;
import org.prevail.console.view.LocaleChange.Change;
import org.prevail.console.view.ReachView;
import org.prevail.console.view.ReachView.Reach;
import org.prevail.document.Asks;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** R12: whom a publication asks. */
class ReachingTest {
    private static final Edition ONE = edition(1, Map.of("vi", "a", "en", "b"));
    private static final Edition TWO = edition(2, Map.of("vi", "c", "en", "d"));
    private static final Entry DOCUMENT = new Entry(1, "terms", Kind.TERMS, "vi", List.of(ONE, TWO));

    private static Edition edition(int number, Map<String, String> digests) {
        var texts = new TreeMap<String, Edition.TextFacts>();
        digests.forEach((locale, digest) -> texts.put(locale, new Edition.TextFacts("Terms", digest)));
        var at = Instant.EPOCH.plusSeconds(number);
        return new Edition(
                number,
                number,
                Placement.usual(Kind.TERMS),
                at,
                at,
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                texts);
    }

    private static ReachView publishing(Map<String, String> digests) {
        return new Reaching(DOCUMENT, Optional.of(TWO), digests).reach(Asks.AGREEMENT);
    }

    @Test
    void r12AChangeOfTheBindingTextAsksEveryone() {
        assertEquals(Reach.EVERYONE, publishing(Map.of("vi", "x", "en", "d")).reach());
    }

    @Test
    void r12AChangeOfATranslationAloneAsksOnlyItsReaders() {
        var reach = publishing(Map.of("vi", "c", "en", "x"));
        assertEquals(Reach.READERS, reach.reach());
        assertEquals(List.of("en"), reach.locales());
        assertEquals(List.of("en"), publishing(Map.of("vi", "c")).locales(), "left out");
    }

    @Test
    void r12AChangeOfMarkupAloneOrANewTranslationAsksNobody() {
        assertEquals(Reach.NOBODY, publishing(Map.of("vi", "c", "en", "d")).reach());
        assertEquals(
                Reach.NOBODY,
                publishing(Map.of("vi", "c", "en", "d", "fr", "x")).reach());
    }

    @Test
    void r12AReturnToAnAcceptedTextSaysSo() {
        var reach = publishing(Map.of("vi", "a", "en", "b"));
        assertEquals(Reach.EVERYONE, reach.reach());
        assertTrue(reach.returns());
    }

    @Test
    void aDocumentThatAsksNothingAsksNobody() {
        var reach = new Reaching(DOCUMENT, Optional.of(TWO), Map.of("vi", "x")).reach(Asks.NOTHING);
        assertEquals(Reach.NOTHING_ASKED, reach.reach());
    }

    @Test
    void theFirstOneIsSaidToBeSo() {
        var reaching = new Reaching(DOCUMENT, Optional.empty(), Map.of("vi", "x"));
        assertEquals(Reach.FIRST, reaching.reach(Asks.AGREEMENT).reach());
        assertEquals(List.of(new LocaleChange("vi", true, Change.NEW)), reaching.changes());
    }

    @Test
    void theBindingTextComesFirst() {
        var changes = new Reaching(DOCUMENT, Optional.of(TWO), Map.of("vi", "c", "de", "x")).changes();
        assertEquals(
                List.of(
                        new LocaleChange("vi", true, Change.SAME),
                        new LocaleChange("de", false, Change.NEW),
                        new LocaleChange("en", false, Change.LEFT_OUT)),
                changes);
    }
}
