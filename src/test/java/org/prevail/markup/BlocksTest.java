package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** That a line begins what CommonMark says it does, whatever else it could begin, at every start of the portal. */
class BlocksTest {
    /** All blocks, in the library's own order: without a tag in the text the same as ours. */
    private static final Parser COMMONMARK = Parser.builder()
            .extensions(Markup.EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(Markup.EXTENSIONS).build();

    @Test
    void whatUnderlinesIsAHeadingAndABreakIsNoList() {
        assertEquals("<h2>Scope</h2>\n", html("Scope\n---"));
        assertEquals("<ul>\n<li>one</li>\n</ul>\n<hr />\n", html("* one\n\n* * *"));
        assertEquals("<hr />\n", html("- - -"));
        assertEquals("<ol>\n<li>\n<pre><code>x\n</code></pre>\n</li>\n</ol>\n", html("1.     x"));
    }

    @Property
    void anyLinesBeginWhatCommonMarkSays(@ForAll("texts") String text) {
        assertEquals(HTML.render(COMMONMARK.parse(text)), html(text));
    }

    @Provide
    Arbitrary<String> texts() {
        var beginnings = Arbitraries.of("", "", "", "  ", "    ", "> ", "- ", "1. ", "\t");
        var lines = Arbitraries.of(
                "",
                "---",
                "===",
                "* * *",
                "- - -",
                "___",
                "+",
                "-",
                "* a",
                "+ b",
                "1) c",
                "2. d",
                "# e",
                "##",
                "f",
                "g",
                "```",
                "~~~ h",
                "| i | j |",
                "|---|---|",
                "- ---",
                "10. # k");
        return net.jqwik.api.Combinators.combine(beginnings, lines)
                .as(String::concat)
                .list()
                .ofMaxSize(8)
                .map(all -> String.join("\n", List.copyOf(all)));
    }

    private static String html(String text) {
        return HTML.render(Markup.PARSER.parse(text));
    }
}
