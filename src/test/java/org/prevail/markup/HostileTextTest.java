package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed: nothing live comes out, and the answer comes soon. */
class HostileTextTest {
    /** Far more than it takes; a machine in trouble should not fail this. */
    private static final Duration SOON = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<ScRiPt src=//evil.example>",
                "a <img src=x onerror=alert(1)> b",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">a</a>",
                "<style>@import '//evil.example'</style>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<div style=\"position:fixed\">a</div>",
                "<!-- a --><script>b</script>",
                "a<br onclick=alert(1)>b",
                "```html\n<script>alert(1)</script>\n```",
                "| <script> |\n|-|\n| <b onclick=x> |",
                "# <script>\n\n[a](#script)"
            })
    void htmlIsShownAndNeverLive(String typed) {
        var html = Typed.render(typed).html();
        assertEquals(List.of(), Forbidden.in(html));
        assertFalse(html.value().contains("<script"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;&#x61;vascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "java&NewLine;script:alert(1)",
                "<java\tscript:alert(1)>",
                "&#1;javascript:alert(1)",
                "&nbsp;javascript:alert(1)",
                "&#x200b;javascript:alert(1)",
                "javascript&#58;alert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "DATA:image/svg+xml,x",
                "file:///etc/passwd",
                "view-source:x",
                "blob:https://a/b"
            })
    void aLinkOrImageOfAnotherSchemeIsItsWordsAlone(String target) {
        for (var typed : List.of(
                "[words](" + target + ")",
                "![words](" + target + ")",
                "[words][a]\n\n[a]: " + target,
                "<" + target + ">")) {
            var rendered = Typed.render(typed);
            assertEquals(List.of(), Forbidden.in(rendered.html()), typed);
            assertFalse(rendered.html().value().contains("<a "), typed);
            assertFalse(rendered.html().value().contains("<img"), typed);
        }
    }

    @Test
    void theEditorIsToldWhichLinkWasTakenAway() {
        for (var target :
                List.of("javascript:alert(1)", "&#x6A;avascript:a", "java&Tab;script:a", "data:text/html,x")) {
            assertEquals(
                    List.of("link.not-allowed"),
                    Typed.render("[words](" + target + ")").notices().stream()
                            .map(Notice::code)
                            .toList(),
                    target);
        }
    }

    @Test
    void allowedTargetsStay() {
        for (var target :
                List.of("https://a.example/", "HTTP://a.example", "mailto:a@b.example", "tel:+84", "/vi/x", "?a=b:c")) {
            assertTrue(Typed.render("[a](" + target + ")").html().value().contains("<a href="), target);
        }
    }

    static List<String> tooDeep() {
        return List.of(
                ">".repeat(10_000) + "a",
                "> ".repeat(10_000) + "a",
                "- ".repeat(10_000) + "a",
                "1. ".repeat(10_000) + "a",
                "[".repeat(10_000) + "a" + "](/x)".repeat(10_000),
                "![".repeat(10_000) + "a" + "](/x)".repeat(10_000),
                nestedList(10_000));
    }

    @ParameterizedTest
    @MethodSource("tooDeep")
    void whatIsNestedTenThousandDeepIsRefusedSoon(String typed) {
        var refused = assertTimeoutPreemptively(SOON, () -> Typed.refused(typed));
        assertTrue(
                refused.contains("markdown markdown.too-deep") || refused.contains("markdown markdown.too-large"),
                () -> "passed: " + typed.substring(0, 20));
    }

    @Test
    void emphasisWithinEmphasisEndsSoon() {
        for (var typed : List.of(
                "*".repeat(10_000) + "a" + "*".repeat(10_000),
                "**a ".repeat(100_000),
                "_a__b_".repeat(50_000),
                "*a **b ".repeat(5_000) + "***".repeat(5_000))) {
            assertTimeoutPreemptively(SOON, () -> Typed.refused(typed));
        }
    }

    @Test
    void fiveMegabytesAreRefusedSoon() {
        for (var piece : List.of("a", "word \n", "- x\n", "[", "đ̂", "\u0315\u0316")) {
            var typed = piece.repeat(5_000_000 / piece.length());
            var refused = assertTimeoutPreemptively(SOON, () -> Typed.refused(typed));
            assertTrue(refused.contains("markdown markdown.too-large"), piece);
        }
    }

    @Test
    void aHeapOfAccentsOnOneLetterIsRefusedSoon() {
        var heap = "a" + "\u0315\u0316".repeat(200_000);
        for (var source : List.of(
                new Source(heap, "", "x"),
                new Source("x", heap, "x"),
                new Source("x", "", heap),
                new Source("x", "", "a" + "\u0315\u200b\u0316\u00ad".repeat(100_000)),
                new Source("x", "", "# a" + "&#x315;&#x316;".repeat(50_000)))) {
            var refused = assertTimeoutPreemptively(SOON, () -> Typed.refused(source));
            assertTrue(refused.stream().anyMatch(issue -> issue.endsWith("text.accents")), refused::toString);
        }
        assertEquals(List.of(), Typed.refused("a" + "\u0315\u0316".repeat(15)));
    }

    @Test
    void aFewCharactersCannotAskForMillionsOfCells() {
        var table = "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "a\n".repeat(20_000);
        assertEquals(
                List.of("markdown markdown.too-many-cells"),
                assertTimeoutPreemptively(SOON, () -> Typed.refused(table)));
    }

    @Test
    void nulAndHalvesOfCharactersAreRefused() {
        assertEquals(List.of("markdown text.nul"), Typed.refused("a\0b"));
        assertEquals(List.of("markdown text.surrogate"), Typed.refused("a\ud800b"));
        assertEquals(List.of("markdown text.surrogate"), Typed.refused("a\udc00\ud800"));
        assertEquals(
                List.of("title text.nul", "summary text.surrogate"), Typed.refused(new Source("a\0", "\udfff", "x")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a &#xD800; b",
                "a &#55296; b",
                "`&#xD800;`",
                "[a](/&#xD800;)",
                "![a &#xDFFF;](/x)",
                "# &#xD800;",
                "a &#0; b",
                "[a](/x \"&#xD800;\")",
                "```&#xD800;\na\n```"
            })
    void entitiesCannotWriteHalvesOfCharactersEither(String typed) {
        var rendered = Typed.render(typed);
        assertEquals(-1, Words.half(rendered.html().value()));
        assertEquals(-1, Words.half(rendered.canonical()));
        assertEquals(-1, rendered.html().value().indexOf(0));
    }

    @Test
    void aTitleOfTenThousandCharactersIsRefusedAndSaysHowLongItMayBe() {
        assertEquals(List.of("title title.too-long"), Typed.refused(new Source("a".repeat(10_000), "", "x")));
        assertEquals(List.of(), Typed.refused(new Source("\ud835\udd38".repeat(300), "", "x")));
        assertEquals(List.of("title title.empty"), Typed.refused(new Source(" \u00a0\u200b", "", "x")));
    }

    @Test
    void struckThroughTextIsRefusedAtEachPlace() {
        assertEquals(
                List.of("markdown markdown.struck-through", "markdown markdown.struck-through"),
                Typed.refused("We ~~do not~~ sell data.\n\n- ~~never~~"));
        assertEquals(List.of(), Typed.refused("~20 % and `~~a~~` and \\~\\~a\\~\\~"));
    }

    @Test
    void aTextThatSaysNothingIsRefused() {
        for (var typed : List.of("", " \n\n", "---", "#", "<br>", "&nbsp;", "[](#x)\u200b")) {
            assertEquals(List.of("markdown markdown.empty"), Typed.refused(typed), typed);
        }
    }

    @Test
    void everyIssueIsSaidAtOnce() {
        assertEquals(
                List.of("title title.empty", "summary summary.too-long", "markdown markdown.struck-through"),
                Typed.refused(new Source("", "a".repeat(4_001), "~~a~~")));
    }

    @Property(tries = 700)
    void whateverIsTypedIsRefusedOrHarmless(@ForAll("typed") String typed) {
        try {
            var rendered = Typed.render(typed);
            assertEquals(List.of(), Forbidden.in(rendered.html()));
            assertEquals(rendered.digest(), Typed.render(typed).digest());
        } catch (Unacceptable refused) {
            assertFalse(refused.issues().isEmpty());
        }
    }

    /** Pieces that mean something to Markdown or to a browser, mixed with any characters. */
    @Provide
    Arbitrary<String> typed() {
        var pieces = Arbitraries.of(
                "<script>",
                "</script>",
                "<img src=x onerror=a>",
                "javascript:",
                "data:",
                "[a](",
                "![a](",
                ")",
                "[",
                "]",
                "](",
                "<",
                ">",
                "&lt;",
                "&#x6A;",
                "&colon;",
                "\"",
                "'",
                "`",
                "```\n",
                "**",
                "_",
                "~~",
                "\n",
                "\n\n",
                "> ",
                "- ",
                "1. ",
                "    ",
                "| a | b |\n|-|-|\n",
                "# ",
                "<br>",
                "<!--",
                "-->",
                "<![CDATA[",
                "]]>",
                "\\",
                "\t",
                "\u0000",
                "\ud800",
                "&#xD800;",
                "\u200b",
                "https://a.example",
                "mailto:",
                "\n---\n",
                "[a]: ",
                "<a ",
                "/>");
        var anything = Arbitraries.strings().ofMaxLength(5);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, pieces), net.jqwik.api.Tuple.of(2, anything))
                .list()
                .ofMaxSize(25)
                .map(all -> String.join("", all));
    }

    private static String nestedList(int deep) {
        var typed = new StringBuilder();
        for (int i = 0; i < deep && typed.length() < 900_000; i++) {
            typed.append(" ".repeat(2 * i)).append("- a\n");
        }
        return typed.toString().toLowerCase(Locale.ROOT);
    }
}
