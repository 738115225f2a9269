package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.prevail.markup.CanonicalText;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;

class TranslationsTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Source VI = source("Điều khoản", "Một **hai**.");
    private static final Source EN = source("Terms", "One two.");

    private final Translations published = new Translations(List.of(version(Map.of("vi", VI, "en", EN))), "vi");

    @Test
    void r4AnUntouchedTranslationOfAChangedTextIsLeftOut() {
        var texts = Map.of("vi", source("Điều khoản", "Một ba."), "en", EN);
        assertEquals(Set.of("en"), published.inDoubt(texts));
        assertEquals(Set.of("vi"), published.toPublish(texts, Set.of()).keySet());
    }

    @Test
    void r4ItIsCarriedOverIfTheEditorStatesThatItStillSaysTheSame() {
        var texts = Map.of("vi", source("Điều khoản", "Một ba."), "en", EN);
        assertEquals(texts, published.toPublish(texts, Set.of("en")));
    }

    @Test
    void r4ATranslationThatWasRewrittenTooIsPublished() {
        var texts = Map.of("vi", source("Điều khoản", "Một ba."), "en", source("Terms", "One three."));
        assertEquals(Set.of(), published.inDoubt(texts));
        assertEquals(texts, published.toPublish(texts, Set.of()));
    }

    @Test
    void r4r12AChangeOfMarkupAloneLeavesNoTranslationOut() {
        for (var markup : List.of(
                source("Điều khoản", "Một *hai*."),
                source(" Điều  khoản ", "Một\n**hai**."),
                source(nfd("Điều khoản"), nfd("Một **hai**.")))) {
            var texts = Map.of("vi", markup, "en", EN);
            assertEquals(texts, published.toPublish(texts, Set.of()));
        }
    }

    @Test
    void r4TouchingOnlyTheMarkupOfATranslationDoesNotTranslateTheChange() {
        var texts = Map.of("vi", source("Điều khoản", "Một ba."), "en", source("Terms", "One *two*."));
        assertEquals(Set.of("en"), published.inDoubt(texts));
    }

    @Test
    void r4AChangedTitleIsAChangedText() {
        assertEquals(Set.of("en"), published.inDoubt(Map.of("vi", source("Điều lệ", "Một **hai**."), "en", EN)));
    }

    @Test
    void aTextThatCannotBeShownYetIsAnotherText() {
        assertEquals(Set.of("en"), published.inDoubt(Map.of("vi", source("Điều khoản", "~~Một~~"), "en", EN)));
    }

    @Test
    void anEmptyTranslationIsNoneAndAnEmptyBindingTextIsLeftToTheChecks() {
        var texts = Map.of("vi", source("", ""), "en", source(" ", "\n"));
        assertEquals(Set.of("vi"), published.toPublish(texts, Set.of()).keySet());
    }

    @Test
    void nothingIsInDoubtInAFirstVersion() {
        var first = new Translations(List.of(), "vi");
        assertEquals(Set.of(), first.inDoubt(Map.of("vi", VI, "en", EN)));
    }

    @Test
    void aTranslationAddedNowIsNotInDoubt() {
        var alone = new Translations(List.of(version(Map.of("vi", VI))), "vi");
        assertEquals(Set.of(), alone.inDoubt(Map.of("vi", source("Điều khoản", "Một ba."), "en", EN)));
    }

    private static Source source(String title, String markdown) {
        return new Source(title, "", markdown);
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static Version version(Map<String, Source> sources) {
        var document = new Document(1, "shop", Kind.TERMS, "vi", Placement.usual(Kind.TERMS), NOW);
        var texts = new TreeMap<String, Text>();
        sources.forEach((locale, source) ->
                texts.put(locale, new Text(source.markdown(), Markup.render(source), CanonicalText.SCHEME)));
        return new Version(
                document,
                1,
                new Edition(Placement.usual(Kind.TERMS), "", texts),
                new Instants(NOW, NOW, NOW, Optional.empty(), false),
                "somebody");
    }
}
