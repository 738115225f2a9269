package org.prevail.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineMarkupsTest {
    private static List<LineMarkup> lines(String html) {
        return LineMarkups.of("Terms", SafeHtml.stored(html));
    }

    /** What changed between two texts that say the same, as {@code line CODE words}. */
    private static List<String> changes(String before, String after) {
        assertEquals(
                CanonicalText.of("Terms", SafeHtml.stored(before)).text(),
                CanonicalText.of("Terms", SafeHtml.stored(after)).text());
        var said = new ArrayList<String>();
        var old = lines(before);
        var young = lines(after);
        for (int i = 0; i < old.size(); i++) {
            for (var change : MarkupChange.between(old.get(i), young.get(i), true)) {
                said.add((i + " " + change.code() + " " + said(change)).strip());
            }
        }
        return said;
    }

    private static String said(MarkupChange change) {
        return change.code().equals(MarkupChange.STANDING)
                ? said(change.before()) + ", " + said(change.after())
                : change.words();
    }

    private static String said(Standing standing) {
        return standing.as() + " " + standing.number();
    }

    @Test
    void thereIsOneForEachLineOfTheCanonicalText() {
        var html = """
                <h2>Fees</h2><p>One<br><br>two <strong>three</strong></p><ul><li>a<ol><li>b</li></ol></li><li></li></ul>
                <table><thead><tr><th>x</th></tr></thead><tbody><tr><td>y<br><br>z</td></tr></tbody></table><hr>
                <blockquote><p>q</p></blockquote><dl><dt>t</dt><dd><p>d</p><p>e</p></dd></dl><pre><code>p
                  q</code></pre>""";
        var text = CanonicalText.of("Terms", SafeHtml.stored(html)).text();
        assertEquals(text.lines().count(), lines(html).size(), text);
        assertEquals(Headings.of("Terms", SafeHtml.stored(html)).subList(0, 3), List.of(1, 2, 0));
    }

    @Test
    void aLineStandsAsSomethingElse() {
        assertEquals(List.of("1 STANDING HEADING 1, HEADING 2"), changes("<h2>Fees</h2>", "<h3>Fees</h3>"));
        assertEquals(List.of("1 STANDING HEADING 1, PARAGRAPH 0"), changes("<h2>Fees</h2>", "<p>Fees</p>"));
        assertEquals(List.of("1 STANDING BULLETED 1, PARAGRAPH 0"), changes("<ul><li>Fee</li></ul>", "<p>• Fee</p>"));
        assertEquals(List.of("1 STANDING PARAGRAPH 0, NUMBERED 1"), changes("<p>1. Fee</p>", "<ol><li>Fee</li></ol>"));
        assertEquals(List.of("1 STANDING PARAGRAPH 0, PREFORMATTED 0"), changes("<p>Fee</p>", "<pre>Fee</pre>"));
        assertEquals(
                List.of("1 STANDING HEAD_ROW 0, ROW 0"),
                changes(
                        "<table><thead><tr><th>Fee</th></tr></thead></table>",
                        "<table><tbody><tr><td>Fee</td></tr></tbody></table>"));
        assertEquals(List.of("1 STANDING TERM 0, MEANING 0"), changes("<dl><dt>a</dt></dl>", "<dl><dd>a</dd></dl>"));
    }

    @Test
    void whatFollowsInAListMayStandInItOrBehindIt() {
        assertEquals(
                List.of("2 STANDING NUMBERED 1, PARAGRAPH 0"),
                changes("<ol><li><p>a</p><p>b</p></li></ol>", "<ol><li><p>a</p></li></ol><p>b</p>"));
        assertEquals(
                List.of("2 NESTING"),
                changes(
                        "<ol><li><p>a</p><h3>b</h3></li></ol>",
                        "<ol><li><p>a</p></li></ol><ul><li></li></ul><h3>b</h3>"));
    }

    @Test
    void quotationsRulesAndLineBreaksAreSeen() {
        assertEquals(List.of("1 QUOTATION.ADDED"), changes("<p>a</p>", "<blockquote><p>a</p></blockquote>"));
        assertEquals(
                List.of("1 QUOTATION.ALTERED"),
                changes(
                        "<blockquote><p>a</p></blockquote>",
                        "<blockquote><blockquote><p>a</p></blockquote></blockquote>"));
        assertEquals(List.of("2 RULE.REMOVED"), changes("<p>a</p><hr><p>b</p>", "<p>a</p><p>b</p>"));
        assertEquals(List.of("1 BREAK.ADDED"), changes("<p>a b c</p>", "<p>a<br>b c</p>"));
        assertEquals(List.of("1 BREAK.ALTERED"), changes("<pre>a\n b\n</pre>", "<pre>a\n  b\n</pre>"));
        assertEquals(List.of(), changes("<p>a\nb</p>", "<p>a b</p>"));
    }

    @Test
    void theWordsThatHaveOtherMarksAreNamed() {
        assertEquals(
                List.of("1 BOLD.ADDED thirty days"),
                changes("<p>Within thirty days.</p>", "<p>Within <strong>thirty days</strong>.</p>"));
        assertEquals(
                List.of("1 BOLD.REMOVED days", "1 ITALIC.ADDED Within … days"),
                changes(
                        "<p>Within <strong>thirty days</strong>.</p>",
                        "<p><em>Within</em> <strong>thirty</strong> <em>days</em>.</p>"));
        assertEquals(
                List.of("1 BOLD.ADDED Phí"),
                changes("<ol><li>Phí và phí</li></ol>", "<ol><li><strong>Phí</strong> và phí</li></ol>"));
        assertEquals(List.of("1 CODE.ADDED a"), changes("<p>a b</p>", "<p><code>a</code> b</p>"));
        assertEquals(List.of("1 LOWERED.ADDED 2"), changes("<p>CO2</p>", "<p>CO<sub>2</sub></p>"));
    }

    @Test
    void howMarksAreNestedOrCutIsNoChange() {
        assertEquals(
                List.of(),
                changes(
                        "<p><strong>a b</strong> <em><strong>c</strong></em></p>",
                        "<p><strong>a</strong> <strong>b</strong> <strong><em>c</em></strong></p>"));
        assertEquals(
                List.of(),
                changes(
                        "<p><strong><a href=\"https://a.example\">a</a></strong></p>",
                        "<p><a href=\"https://a.example\"><strong>a</strong></a></p>"));
    }

    @Test
    void aLinkIsOtherWordsOrLeadsElsewhere() {
        assertEquals(
                List.of("1 LINK.ALTERED fees"),
                changes("<p>See <a href=\"#a\">fees</a>.</p>", "<p>See <a href=\"#b\">fees</a>.</p>"));
        assertEquals(
                List.of("1 LINK.REMOVED See"),
                changes(
                        "<p><a href=\"https://a.example\">See fees</a></p>",
                        "<p>See <a href=\"https://a.example\">fees</a></p>"));
        assertEquals(
                List.of("1 HINT.ADDED fees"),
                changes("<p><a href=\"#a\">fees</a></p>", "<p><a href=\"#a\" title=\"t\">fees</a></p>"));
    }

    @Test
    void cellsAreAlignedOtherwise() {
        var table = "<table><tbody><tr><td>a</td><td align=\"right\">b c</td></tr></tbody></table>";
        assertEquals(List.of("1 ALIGNMENT.ALTERED b c"), changes(table, table.replace("right", "center")));
        assertEquals(List.of("1 HEADING_CELL.ADDED a"), changes(table, table.replace("<td>a</td>", "<th>a</th>")));
    }

    @Test
    void longWordsAreShortened() {
        var words = "word ".repeat(60).strip();
        var change = changes("<p>" + words + "</p>", "<p><strong>" + words + "</strong></p>");
        assertEquals(1, change.size());
        assertEquals(true, change.get(0).endsWith("…") && change.get(0).length() < 110, change.toString());
    }

    @Test
    void ofOtherWordsItIsNotKnownWhichHaveOtherMarks() {
        var before = lines("<h2>Fees of <strong>all</strong></h2>").get(1);
        var after = lines("<h3><strong>Prices</strong></h3>").get(1);
        assertEquals(
                List.of(MarkupChange.STANDING),
                MarkupChange.between(before, after, false).stream()
                        .map(MarkupChange::code)
                        .toList());
    }
}
