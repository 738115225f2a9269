package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlMarkdownTest {
    private static String markdown(String html) {
        var brought = HtmlMarkdown.of(html);
        assertTrue(brought.same(), () -> "it says something else: " + brought);
        return brought.markdown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "<p>The <b>fee</b> is <i>fixed</i>.</p> # The **fee** is *fixed*.",
                "<p>un<b>believ</b>able, (<i>x</i>). 2 * 3 [x] 1. `a`</p> # un**believ**able, (*x*). 2 \\* 3 \\[x\\] 1. \\`a\\`",
                "<p><a href='https://example.com/a?b=1'>Help</a></p> # [Help](<https://example.com/a?b=1>)",
                "<p><a href='javascript:x'>Help</a></p> # Help",
                "<div>one<p>two</p>three</div> # one||two||three",
                "<ul><li>one<ol start='3'><li>two</li></ol></li><li>three</li></ul> # - one||  3. two|- three",
                "<blockquote><p>one</p><p>two</p></blockquote> # > one|>|> two",
                "<p>a<br>b</p> # a\\|b",
            })
    void blocksAndWordsBecomeWhatAnEditorWouldType(String html, String markdown) {
        // A line's end is written as a bar.
        assertEquals(markdown.strip().replace('|', '\n'), markdown(html.strip()));
    }

    @Test
    void wordsThatLookLikeMarkdownStayWords() {
        assertEquals(
                "\\# no heading\n\n1\\. no list\n\n\\- none\n\n\\<b>",
                markdown("<p># no heading</p><p>1. no list</p><p>- none</p><p>&lt;b></p>"));
    }

    @Test
    void aTableKeepsItsRows() {
        assertEquals(
                "| What | How long |\n| --- | --- |\n| Logs \\| traces | 7 days |",
                markdown(
                        "<table><tr><th>What</th><th>How long</th></tr><tr><td>Logs | traces</td><td>7 days</td></tr></table>"));
    }

    @Test
    void theFirstHeadingIsTheTitle() {
        var brought = HtmlMarkdown.of("<h1>Terms</h1><h2>Scope</h2><p>x</p>");
        assertEquals(new HtmlMarkdown.Brought("Terms", "## Scope\n\nx", true), brought);
    }

    @Test
    void whatSaysNothingIsRefused() {
        assertThrows(Unacceptable.class, () -> HtmlMarkdown.of("<script>alert(1)</script><p> </p>"));
    }
}
