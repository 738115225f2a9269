package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One fixture for each clause of scheme c1, on stored HTML. */
class CanonicalTextTest {
    @Test
    void clause1TheTitleThenOneLineForEachLeafInReadingOrder() {
        said("""
                <h2>One</h2><p>Two</p><pre><code>three
                four</code></pre><table><caption>Five</caption><tbody><tr><td>six</td></tr></tbody></table>\
                <dl><dt>Seven</dt><dd>eight</dd></dl><details><summary>Nine</summary><p>ten</p></details>""", "One", "Two", "three four", "Five", "six", "Seven", "eight", "Nine", "ten");
        assertEquals(
                "Terms\na",
                CanonicalText.of(" Terms ", new SafeHtml("<p>a</p>")).text());
    }

    @Test
    void clause1ContainersMakeNoLineOfTheirOwn() {
        said("<div><blockquote><div><p>a</p></div></blockquote></div><hr><div></div><p>b</p>", "a", "b");
    }

    @Test
    void clause1InlineContentStandingDirectlyInAContainerIsALeaf() {
        said("<blockquote>before<p>within</p>after</blockquote>", "before", "within", "after");
        said("<div>before<p>within</p>after</div>", "before", "within", "after");
        said("<ul><li>before<p>within</p>after</li></ul>", "• before", "within", "after");
    }

    @Test
    void clause1InACellEachBlockIsALeafAndTheCellsStayJoined() {
        said("<table><tr><td><p>a</p><p>b</p></td><td><div>c</div></td></tr></table>", "a", "b | c");
    }

    @Test
    void clause2WordsAreInNfcWithoutInvisibleCharacters() {
        said("<p>Đie\u0302\u0300u</p>", "Điều");
        said("<p>con\u00adsent\u200b a\u2060greed\ufeff</p>", "consent agreed");
        said("<p>e\u200b\u0301</p>", "é");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\t', '\n', '\u0085', '\u00a0', '\u1680', '\u2003', '\u2028', '\u202f', '\u205f', '\u3000'})
    void clause2EveryRunOfWhiteSpaceIsOneSpaceAndNoneStandsAtTheEnds(char white) {
        said("<p>" + white + "a" + white + " " + white + "b" + white + "</p>", "a b");
    }

    @Test
    void clause2EmptyLinesAreDropped() {
        said("<p> \u00a0\u200b</p><h2></h2><p>a</p>", "a");
    }

    @Test
    void clause2OneBreakIsASpaceAndTwoInARowEndTheLine() {
        said("<p>a<br>b</p>", "a b");
        said("<p>a<br><br>b<br> <br>\u200b<br>c</p>", "a", "b", "c");
        said("<p><br><br>a<br><br></p>", "a");
        said("<p>a<em>b<br></em><br>c</p>", "ab", "c");
        said("<table><tr><td>a<br>b<br><br>c</td><td>d</td></tr></table>", "a b", "c | d");
    }

    @Test
    void clause3TheFirstLineOfAnItemBeginsWithTheMarkersOfAllItsLists() {
        said("<ul><li>a</li><li>b</li></ul>", "• a", "• b");
        said("<ol><li>a</li><li>b<ul><li>c</li><li>d</li></ul></li></ol>", "1. a", "2. b", "2. • c", "2. • d");
        said("<ol start=\"7\"><li>a</li><li>b</li></ol>", "7. a", "8. b");
    }

    @Test
    void clause3OnlyTheFirstLineHasThem() {
        said("<ul><li><p>a</p><p>b</p></li></ul><p>c</p>", "• a", "b", "c");
        said("<ul><li>a<br><br>b</li></ul>", "• a", "b");
        said("<ul><li><ul><li>a</li></ul>b</li></ul>", "• • a", "b");
    }

    @Test
    void clause3AnItemWithoutWordsSaysNothingButCounts() {
        said("<ol><li></li><li>b</li></ol>", "2. b");
        said("<ul><li><ul><li></li></ul>a</li></ul>", "• a");
    }

    @Test
    void clause3AnItemBeginningWithAQuoteOrATableIsMarkedThere() {
        said("<ol><li><blockquote><p>a</p></blockquote></li></ol>", "1. a");
        said("<ol><li><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></li></ol>", "1. a | b", "c");
    }

    @Test
    void clause3ItemsInACellAreMarkedToo() {
        said("<table><tr><td><ul><li>a</li><li>b</li></ul></td><td>c</td></tr></table>", "• a", "• b | c");
        said("<table><tr><td><ul><li><p>a</p></li><li></li></ul></td><td>c</td></tr></table>", "• a | c");
    }

    @Test
    void clause4ARowJoinsItsCellsWithABar() {
        said(
                "<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>",
                "a | b",
                "c | d");
        said("<table><tr><td>a</td><td></td><td>c</td></tr></table>", "a | | c");
    }

    @Test
    void clause5ALinkIsItsWordsAndItsTarget() {
        said("<p>See <a href=\"https://a.example/b\">here</a>.</p>", "See here <https://a.example/b>.");
        said("<p><a href=\"#one\">one</a> <a href=\"\">two</a> <a>three</a></p>", "one two three");
    }

    @Test
    void clause5AnImageIsItsAlternativeTextAndItsAddress() {
        said("<p>See <img alt=\"a seal\" src=\"/media/0.png\"></p>", "See a seal </media/0.png>");
    }

    @Test
    void clause5AnImageInALinkKeepsItsAddress() {
        said(
                "<p><a href=\"/a\">See <img alt=\"a seal\" src=\"/media/0.png\"></a></p>",
                "See a seal </media/0.png> </a>");
        assertEquals(
                List.of("See a seal <https://b.example/s.png> here <https://a.example/>"),
                Typed.lines("[See ![a seal](https://b.example/s.png) here](https://a.example/)"));
        assertEquals(
                List.of("<https://b.example/s.png> <https://a.example/>"),
                Typed.lines("[![](https://b.example/s.png)](https://a.example/)"));
    }

    @Test
    void clause6MarkupIsNoPartOfIt() {
        said(
                "<h3 id=\"x\"><em>a</em> <strong>b</strong></h3><p><a href=\"/x\" title=\"t\">c</a> <code>d</code></p>",
                "a b",
                "c </x> d");
        said("<table><tr><td align=\"right\">a</td></tr></table>", "a");
    }

    @Test
    void theDigestIsTheSha256OfTheTextInUtf8() {
        // printf 'Điều khoản\n1. một' | sha256sum
        var text = CanonicalText.of("Điều khoản", new SafeHtml("<ol><li>một</li></ol>"));
        assertEquals("4513adc6ad839ebbbea004b17587e29d2f48debf2de0eb86d87ddde49abee627", text.digest());
    }

    private static void said(String html, String... lines) {
        var expected = new ArrayList<>(List.of("Terms"));
        expected.addAll(List.of(lines));
        assertEquals(
                expected,
                CanonicalText.of("Terms", new SafeHtml(html)).text().lines().toList());
    }
}
