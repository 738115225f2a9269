package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prevail.platform.problem.Problem;

class ReadTest {
    private static Read read(String file, byte[] content) {
        return Read.of(new Upload("", "en", Optional.empty(), file, content));
    }

    private static Read pasted(String text) {
        return read("", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsPastedIsTakenForWhatItLooksLike() {
        assertEquals(Origin.HTML, pasted("<p>Words.</p>").origin());
        assertEquals(
                Origin.HTML,
                pasted("\n<!DOCTYPE html><html><body>Words.</body></html>").origin());
        assertEquals(Origin.MARKDOWN, pasted("## Scope\n\n- words").origin());
        assertEquals(Origin.PLAIN, pasted("TERMS\n\n• first\n• second\n").origin());
    }

    /** Read as Markdown, it would be one line that says 532 EUR. */
    @Test
    void plainTextKeepsItsLinesAndStars() {
        var plain = "2. Fees are 5*3*2 EUR.\nArticle 3. Liability\nWe are not liable.";
        for (var read : List.of(pasted(plain), read("terms.txt", plain.getBytes(StandardCharsets.UTF_8)))) {
            assertEquals(Origin.PLAIN, read.origin());
            assertEquals(plain, read.text().canonical());
        }
        assertEquals(
                "• one\nWe are not liable.\nNor is he.",
                pasted("- one\nWe are not liable.\nNor is he.").text().canonical());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 * 3 * 2 EUR\nand more",
                "Name: __________\nDate: __________",
                "See Section [7.2](b).\nNothing else.",
                "[Seller]: ACME GmbH\n[Buyer]: us",
                "Price* applies (see *\nbelow).",
                "Scope\n3. first\n5. second",
                "A path: C:\\*\nAnother.",
                "- 5 EUR\n+ 7 EUR\nin all",
                "- €5\n– EUR 7\n+ US$ 9",
                "# of seats: 5\nfor all",
                "*.txt and *.md\nare read",
                "file_name_x and _y_\nare names",
                "_name_ signs\nhere"
            })
    void whatIsNotClearlyMarkdownIsPlain(String plain) {
        assertEquals(Origin.PLAIN, pasted(plain).origin());
        assertEquals(plain, pasted(plain).text().canonical());
    }

    /** One digest for both would hide that what was owed is now paid. */
    @Test
    void aSignBeforeAnAmountIsPartOfItButAmongWordsThatOfAList() {
        assertNotEquals(
                pasted("Fees\n- 5 EUR").text().digest(),
                pasted("Fees\n+ 5 EUR").text().digest());
        assertEquals("• notice\n• 30 days", pasted("- notice\n- 30 days").text().canonical());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Scope\nwords",
                "a **strong** word\nand more",
                "an *early* end\nand more",
                "_so it_ is\nand more",
                "see [the terms](https://example.com/a)\nand more",
                "see [them][a]\n\n[a]: /terms",
                "```\na\nb\n```",
                "| a | b |\n|---|---|\n| c | d |",
                "Some words.\n\nOther words.",
                "Just a sentence."
            })
    void whatClearlyIsMarkdownIsTakenForIt(String markdown) {
        assertEquals(Origin.MARKDOWN, pasted(markdown).origin());
    }

    @Test
    void onlyWhatNobodyCalledMarkdownIsAssumedToBe() {
        var content = "# Scope\n\nWords.".getBytes(StandardCharsets.UTF_8);
        assertTrue(Read.assumesMarkdown(new Upload("", "en", Optional.empty(), "", content)));
        assertTrue(Read.assumesMarkdown(new Upload("", "en", Optional.empty(), "terms", content)));
        assertFalse(Read.assumesMarkdown(new Upload("", "en", Optional.empty(), "a.md", content)));
        assertFalse(Read.assumesMarkdown(new Upload("", "en", Optional.empty(), "a.txt", content)));
        assertFalse(Read.assumesMarkdown(new Upload("", "en", Optional.of(Origin.MARKDOWN), "", content)));
    }

    @Test
    void aFileIsTakenForWhatItsNameAndContentSay() {
        assertEquals(
                Origin.HTML,
                read("a.HTM", "words".getBytes(StandardCharsets.UTF_8)).origin());
        assertEquals(
                Origin.MARKDOWN,
                read("a.md", "words".getBytes(StandardCharsets.UTF_8)).origin());
        assertEquals(Origin.DOCX, read("renamed.txt", WordFile.saying("Words.")).origin());
    }

    @Test
    void theSameWordsHaveOneDigestHoweverTheyCome() {
        var markdown = pasted("## Scope\n\nThese terms.").text().digest();
        assertEquals(
                markdown,
                pasted("<h1>Scope</h1><p>These <b>terms</b>.</p>").text().digest());
        assertEquals(
                markdown,
                read("a.docx", WordFile.saying("Scope", "These terms.")).text().digest());
    }

    @Test
    void utf16IsReadByItsMarkAndWhatIsNeitherIsRefused() {
        assertEquals(
                "Điều khoản.",
                read("a.txt", "\ufeffĐiều khoản.".getBytes(StandardCharsets.UTF_16LE))
                        .text()
                        .canonical());
        var latin = assertThrows(Problem.Invalid.class, () -> read("a.txt", new byte[] {'a', (byte) 0xe9, 'b'}));
        assertEquals("foreign.not-utf8", latin.issues().get(0).code());
        assertEquals("file", latin.issues().get(0).field());
    }

    @Test
    void whatSaysNothingIsRefusedWhereItWasTyped() {
        var nothing = assertThrows(Problem.Invalid.class, () -> pasted("<script>alert(1)</script><p> </p>"));
        assertEquals("markdown.empty", nothing.issues().get(0).code());
        assertEquals("text", nothing.issues().get(0).field());
    }

    @Test
    void aPdfIsSaidToBeOneWhateverItIsCalled() {
        var pdf = "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
        var refused = assertThrows(Problem.Invalid.class, () -> read("contract.md", pdf));
        assertEquals("foreign.pdf", refused.issues().get(0).code());
    }
}
