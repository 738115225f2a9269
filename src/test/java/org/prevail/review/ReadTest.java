package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
