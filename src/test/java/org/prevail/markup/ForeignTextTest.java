package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class ForeignTextTest {
    private static String said(String html) {
        return ForeignText.ofHtml(html).canonical();
    }

    @Test
    void scriptsStylesAndHandlersSayNothing() {
        var html =
                "<html><head><title>Title</title><style>p{}</style></head><body onload=x()><script>alert('x')</script>"
                        + "<noscript>no</noscript><template>t</template><p onclick=\"x()\">Words.</p><svg><text>s</text></svg>"
                        + "<p hidden>hidden</p></body></html>";
        assertEquals("Words.", said(html));
        assertEquals("<p>Words.</p>", ForeignHtml.read(html).value().strip());
    }

    @Test
    void aLinkThatCouldDoHarmIsItsWordsAlone() {
        assertEquals(
                "bad good <https://a.example/>",
                said("<p><a href=\"javascript:alert(1)\">bad</a> <a href=\"https://a.example/\">good</a></p>"));
    }

    @Test
    void blocksOurPagesDoNotHaveStillStandApart() {
        assertEquals(
                "One\nTwo\nThree\nFour",
                said("<main><h1>One</h1><section>Two<article>Three</article></section></main><footer>Four</footer>"));
    }

    @Test
    void aPictureIsItsAlternativeTextWithALink() {
        assertEquals(
                "A map <https://a.example/m.png> A logo",
                said(
                        "<p><img src=\"https://a.example/m.png\" alt=\"A map\"> <img src=\"data:image/png;base64,AA\" alt=\"A logo\">"
                                + "<img src=\"https://a.example/dot.gif\"></p>"));
    }

    @Test
    void whatIsStruckThroughIsRefused() {
        var refused =
                assertThrows(Unacceptable.class, () -> said("<p>Within <s>30</s> 60 days, <del></del>always.</p>"));
        assertEquals(1, refused.issues().size());
        assertEquals("foreign.struck-through", refused.issues().get(0).code());
    }

    @Test
    void markdownSaysWhatItWouldSayIfItWerePublished() {
        var published = Markup.render(new Source("Terms", "", "1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |"));
        assertEquals(
                published.canonical(),
                ForeignText.ofMarkdown("# Terms\n\n1. one\n2. two\n\n| a | b |\n|---|---|\n| c | d |")
                        .canonical());
    }

    @Test
    void plainTextKeepsEveryWordTheFirstLineIncluded() {
        assertEquals(
                "Terms\n• one\n• two",
                ForeignText.ofPlain("Terms\n\n• one\n• two\n").canonical());
        assertEquals("Only this.", ForeignText.ofPlain("Only this.").canonical());
    }

    @Test
    void whatStandsTooDeepIsRefusedAndNotReadInPart() {
        for (String tag : List.of("div", "span", "blockquote")) {
            for (int levels : List.of(10, 100, 200)) {
                assertEquals(
                        "deep\nafter",
                        said(open(tag, levels) + "deep" + close(tag, levels) + "<p>after</p>"),
                        tag + levels);
            }
            for (int levels : List.of(300, 50_000)) {
                var refused =
                        assertThrows(Unacceptable.class, () -> said(open(tag, levels) + "deep" + close(tag, levels)));
                assertEquals("foreign.too-deep", refused.issues().get(0).code());
            }
        }
        assertThrows(Unacceptable.class, () -> said(open("ul><li", 20_000)));
        assertFalse(said("<p>words".repeat(5_000)).isEmpty());
        assertFalse(said("<ul><li>" + "<ul><li>".repeat(100) + "deep</ul>").isEmpty());
    }

    @Test
    void veryManyElementsAreRefusedHoweverTheyStand() {
        for (String many : List.of("<tr><td>x", "<table>" + "<tr><td>x".repeat(50_000), "<p>x")) {
            var refused = assertThrows(
                    Unacceptable.class, () -> said(many.length() > 20 ? many : many.repeat(Limits.HTML_ELEMENTS + 1)));
            assertEquals("foreign.too-many-elements", refused.issues().get(0).code());
        }
        assertFalse(said("<p>x".repeat(Limits.HTML_ELEMENTS)).isEmpty());
    }

    private static String open(String tag, int levels) {
        return ("<" + tag + ">").repeat(levels);
    }

    private static String close(String tag, int levels) {
        return ("</" + tag + ">").repeat(levels);
    }
}
