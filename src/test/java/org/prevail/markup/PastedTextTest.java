package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedTextTest {
    private static final String MAIL = """
            Chính sách hoàn tiền

            Phạm Vi Áp Dụng.

            hình minh họa

            Chính sách này áp dụng cho mọi đơn hàng đặt trên trang của chúng tôi, kể cả đơn hàng đã giao một phần.

            Chúng tôi không hoàn tiền trong các trường hợp sau:

              • Hàng đã qua sử dụng.
              • Hàng mua quá 30 ngày.
            """;

    @Test
    void titleHeadingsAndListsAreFound() {
        var pasted = PastedText.of(MAIL);
        var html = Markup.render(new Source(pasted.title(), "", pasted.markdown()))
                .html()
                .value();
        assertEquals("Chính sách hoàn tiền", pasted.title());
        assertTrue(html.contains("<h3 id=\"pham-vi-ap-dung\">Phạm Vi Áp Dụng.</h3>"), html);
        assertTrue(html.contains("<ul><li>Hàng đã qua sử dụng.</li><li>Hàng mua quá 30 ngày.</li></ul>"), html);
    }

    @Test
    void aStrayCaptionStaysAndIsReported() {
        var pasted = PastedText.of(MAIL);
        assertEquals(List.of(new Notice("paste.caption", List.of("hình minh họa", "5"))), pasted.notices());
        assertTrue(pasted.markdown().contains("\nhình minh họa\n"));
    }

    @Test
    void linesWrappedAtAColumnAreJoined() {
        var pasted = PastedText.of("""
                Điều khoản

                Chúng tôi chỉ thu thập thông tin người dùng trong giới hạn
                cần thiết để phục vụ cho nhu cầu sử dụng dịch vụ của khách
                hàng.
                """);
        assertTrue(pasted.markdown().contains("giới hạn cần thiết"), pasted.markdown());
        assertTrue(pasted.markdown().contains("khách hàng."), pasted.markdown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# a\n\nb",
                "a\n===\n",
                "- a\n- b",
                "  > a",
                "```\na\n```",
                "| a | b |\n|---|---|",
                "[a]: /x",
                "a [b](/c)",
                "**a** b",
                "a *b* c",
                "<b>a</b>",
                "a \\* b"
            })
    void markdownIsLeftAlone(String markdown) {
        assertFalse(PastedText.looksPlain(markdown + "\n\nFirst Heading\n\n  • an item\n"));
    }

    @Test
    void plainTextIsRecognised() {
        assertTrue(PastedText.looksPlain(MAIL));
        assertFalse(PastedText.looksPlain("Just a sentence."));
    }

    @Test
    void lookingAtItEndsSoonWhateverItIs() {
        for (var piece : List.of("\n", "<a", "[a\n", "*a ", "|a\n", "A b\n", "= \n", "1. a\n", " ", "[", "_a")) {
            var raw = piece.repeat(100_000);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> PastedText.looksPlain(raw), piece);
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> MarkdownSigns.clear(raw), piece);
        }
    }

    @Test
    void aClauseIsNotJoinedToTheSentenceBeforeIt() {
        var pasted = PastedText.of("""
                Terms
                Fees are due within thirty days after the invoice.
                Article 3. Liability
                We are not liable for what is said of us in
                Section 5 of this text.
                """);
        assertTrue(pasted.markdown().contains("Article 3. Liability\n"), pasted.markdown());
        assertTrue(pasted.markdown().contains("said of us in Section 5"), pasted.markdown());
    }

    @Test
    void aSignWithNothingBehindItIsKept() {
        var pasted = PastedText.of("Title\n\nFirst.\n\n▪\n\nSecond.");
        assertEquals(
                "Title\nFirst.\n▪\nSecond.",
                Markup.render(new Source("Title", "", pasted.markdown())).canonical());
    }

    /** What a person pasted is what the text says, character for character. */
    @Property(tries = 500)
    void everyCharacterOfALineIsSaid(@ForAll @NotBlank @StringLength(max = 60) String line) {
        var words = Line.of(Words.kept(line.replaceAll("[\\p{Cntrl}\u2028\u2029]", " ")));
        if (words.isEmpty() || Accents.tooMany(words)) {
            return;
        }
        var pasted = PastedText.of("Title\n\n" + words);
        var said = Markup.render(new Source("Title", "", pasted.markdown())).canonical();
        assertEquals("Title\n" + bulleted(words), said);
    }

    /** A sign at the beginning is that of a list. */
    private static String bulleted(String words) {
        var line = Unwrapping.lines(words).get(0);
        return line.bullet().isEmpty() ? words : "• " + line.text();
    }
}
