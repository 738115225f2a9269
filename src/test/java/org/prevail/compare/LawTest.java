package org.prevail.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.prevail.bench.NeighbouringTexts;
import org.prevail.plugins.flags.Looking;

/** Nothing of either text is lost or invented, whatever they are. */
class LawTest {
    private static final List<String> WORDS = List.of(
            "the",
            "fee",
            "Provider",
            "không",
            "được",
            "10.000.000",
            "30%",
            "don’t",
            "don't",
            "“Term”",
            "means",
            ".",
            ",",
            " ",
            "1.",
            "•",
            "(a)",
            "<https://example.org/a>",
            "条款",
            "عقد",
            "\uD83D\uDE00",
            "e\u0301",
            "|",
            "\t",
            "2026-11-25");

    @Provide
    Arbitrary<String> texts() {
        var line = Arbitraries.of(WORDS).list().ofMaxSize(14).map(words -> String.join(" ", words));
        return line.list().ofMaxSize(12).map(lines -> String.join("\n", lines));
    }

    /** Lines taken away, put in, said twice, swapped, split, joined, and words changed within them. */
    @Provide
    Arbitrary<List<String>> edits() {
        var edit = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.of(WORDS))
                .as((kind, at, word) -> kind + " " + at + " " + word);
        return edit.list().ofMaxSize(10);
    }

    @Property
    void theLawHoldsOfAnyTwoTexts(@ForAll("texts") String before, @ForAll("texts") String after) {
        Law.holds(before, after);
    }

    @Property
    void theLawHoldsOfATextAndWhatAnEditorMadeOfIt(
            @ForAll("texts") String before, @ForAll("edits") List<String> edits) {
        Law.holds(before, Edits.apply(before, edits));
    }

    @Property
    void aTextIsTheSameAsItself(@ForAll("texts") String text) {
        assertTrue(Law.holds(text, text).isSame());
    }

    @Property
    void theLawHoldsOfAnyCharacters(@ForAll String before, @ForAll String after) {
        Law.holds(before, after);
    }

    @Property(tries = 200)
    void theSameTwoTextsAlwaysGiveTheSameAnswer(@ForAll("texts") String before, @ForAll("texts") String after) {
        assertEquals(Looking.compare(before, after), Looking.compare(before, after));
    }

    @Test
    void theLawHoldsOfEveryVersionOfRealTermsAndTheNext() throws IOException {
        for (var pair : NeighbouringTexts.all()) {
            Law.holds(pair.before(), pair.after());
            Law.holds(pair.after(), pair.before());
        }
    }
}
