package org.prevail.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * From what an editor types to what a reader sees: CommonMark 0.31 with tables. HTML in it is shown as it was typed and
 * never live, {@code <br>} excepted, which is a line break. Pure functions; safe to call from any thread.
 */
public final class Markup {
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(Limits.CELLS).build(),
            // Read only in order to be refused.
            StrikethroughExtension.builder().requireTwoTildes(true).build());

    /**
     * No blocks of HTML: a tag then hides no Markdown after it. In this order it is asked what a line begins: what underlines a
     * heading is no break, and a break is no list.
     */
    private static final List<Class<? extends Block>> BLOCKS = List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class);

    static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(new LinkedHashSet<>(BLOCKS))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            // Enough to see that it is too deep. A list item is two blocks, and a leaf stands in the last.
            .maxOpenBlockParsers(2 * Limits.NESTING + 4)
            .maxInlineNesting(Limits.NESTING + 2)
            .build();

    private Markup() {}

    /**
     * What readers of this text will see, and what it says.
     *
     * @throws Unacceptable with every issue, if a person must mend something first
     */
    public static Rendered render(Source source) {
        var checks = new Checks();
        var title = checks.title(source.title());
        var summary = checks.summary(source.summary());
        var markdown = checks.markdown(source.markdown());
        var notices = new Notices();
        var html = html(markdown, checks, notices);
        var said = CanonicalText.of("", html).text();
        checks.accents("markdown", said);
        if (said.isEmpty()) {
            checks.nothingToRead();
        }
        checks.passed();
        var canonical = CanonicalText.of(title, html);
        return new Rendered(title, summary, html, canonical.text(), canonical.digest(), notices.all());
    }

    /** Markup that is no document's, through the same gate: what it does not let through is left out. */
    public static SafeHtml safe(String html) {
        return Gate.sanitise(html);
    }

    private static SafeHtml html(String markdown, Checks checks, Notices notices) {
        var document = parse(markdown, checks);
        var tooDeep = Nesting.tooDeep(document);
        if (tooDeep != null) {
            checks.tooDeep(Tree.line(tooDeep));
            return new SafeHtml("");
        }
        return Gate.sanitise(
                renderer(new Showing(checks, notices).rewrite(document)).render(document));
    }

    private static Node parse(String markdown, Checks checks) {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            // The parser takes everything else that is typed.
            checks.tooManyCells();
            return PARSER.parse("");
        }
    }

    private static HtmlRenderer renderer(Map<Node, String> anchors) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (anchors.containsKey(node)) {
                        attributes.put("id", anchors.get(node));
                    }
                })
                .build();
    }
}
