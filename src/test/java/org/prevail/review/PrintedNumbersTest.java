package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prevail.platform.problem.Problem;

/** What Word prints before a numbered paragraph is said, and so is every number of a list that stays one. */
class PrintedNumbersTest {
    private static final String WORD = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
    private static final String OUTLINE = definition(
            0,
            level(0, "decimal", "Điều %1."),
            level(1, "decimal", "%1.%2."),
            level(2, "lowerLetter", "%3)"),
            level(3, "lowerRoman", "(%4)"));
    private static final String SIMPLE =
            definition(1, level(0, "decimal", "%1."), level(1, "decimal", "%2."), level(2, "bullet", "-"));
    private static final String BULLETS = definition(2, level(0, "bullet", "•"), level(1, "bullet", "o"));
    private static final String LISTS = OUTLINE + SIMPLE + BULLETS + list(1, 0, "") + list(2, 1, "") + list(3, 2, "");

    private static String level(int index, String format, String text) {
        return level(index, format, text, "");
    }

    private static String level(int index, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/>%s<w:lvlText w:val=\"%s\"/></w:lvl>"
                .formatted(index, format, more, text);
    }

    private static String definition(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    private static String list(int id, int definition, String overrides) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, definition, overrides);
    }

    private static String startAgain(int level, int at) {
        return "<w:lvlOverride w:ilvl=\"%d\"><w:startOverride w:val=\"%d\"/></w:lvlOverride>".formatted(level, at);
    }

    private static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String item(int list, int level, String words) {
        return paragraph(numbers(list, level), words);
    }

    private static String numbers(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    private static String style(String id, String name, String more) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>" + more
                + "</w:style>";
    }

    private static WordFile file(String lists, String styles, String body) {
        return WordFile.of(body)
                .with("word/numbering.xml", "<w:numbering" + WORD + lists + "</w:numbering>")
                .with("word/styles.xml", "<w:styles" + WORD + styles + "</w:styles>");
    }

    private static String said(String lists, String styles, String body) {
        return Read.of(new Upload(
                        "",
                        "en",
                        Optional.empty(),
                        "a.docx",
                        file(lists, styles, body).packed()))
                .text()
                .canonical();
    }

    private static String said(String body) {
        return said(LISTS, "", body);
    }

    @Test
    void aClauseIsCalledAsItIsPrinted() {
        assertEquals(
                "Điều 1. Phạm vi\n1.1. Một\na) Hai\nb) Ba\n(i) Bốn\n1.2. Năm\na) Sáu\nĐiều 2. Phí\n2.1. Bảy",
                said(item(1, 0, "Phạm vi")
                        + item(1, 1, "Một")
                        + item(1, 2, "Hai")
                        + item(1, 2, "Ba")
                        + item(1, 3, "Bốn")
                        + item(1, 1, "Năm")
                        + item(1, 2, "Sáu")
                        + item(1, 0, "Phí")
                        + item(1, 1, "Bảy")));
    }

    @Test
    void aListGoesOnAfterAParagraph() {
        assertEquals(
                "1. a\n2. b\nBetween.\n3. c\nBetween.\n4. d",
                said(item(2, 0, "a")
                        + item(2, 0, "b")
                        + WordFile.paragraph("Between.")
                        + item(2, 0, "c")
                        + WordFile.paragraph("Between.")
                        + item(2, 0, "d")));
    }

    @Test
    void whatPrintsTheSameStaysAList() {
        var body = item(2, 0, "a")
                + item(2, 1, "b")
                + item(2, 2, "c")
                + item(2, 0, "d")
                + item(3, 0, "e")
                + item(3, 1, "f");
        var html = Docx.html(file(LISTS, "", body).packed());
        assertEquals(
                "<ol><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ol><ul><li>e<ul><li>f</li></ul></li></ul>",
                html.replaceAll(">\\s+<", "><").replaceAll("\\s+<", "<"));
    }

    @Test
    void bulletsAmongPrintedNumbersStayBullets() {
        assertEquals(
                "Điều 1. a\n• b\n• • c\nĐiều 2. d",
                said(item(1, 0, "a") + item(3, 0, "b") + item(3, 1, "c") + item(1, 0, "d")));
    }

    @Test
    void aNumberIsSaidWhereNothingElseIs() {
        var cell = "<w:tc>" + item(2, 0, "") + "</w:tc><w:tc>" + WordFile.paragraph("Fee") + "</w:tc>";
        assertEquals("1. | Fee\n2. | Fee", said("<w:tbl>" + ("<w:tr>" + cell + "</w:tr>").repeat(2) + "</w:tbl>"));
    }

    @Test
    void anEmptyParagraphWithinAListLosesNoNumber() {
        var again = list(4, 1, startAgain(0, 1));
        assertEquals(
                "1. a\n1. b\n2. c",
                said(LISTS + again, "", item(2, 0, "a") + "<w:p/>" + item(4, 0, "b") + item(4, 0, "c")));
    }

    @Test
    void aHeadingKeepsItsNumber() {
        var styles = style("H1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                + style(
                        "H2",
                        "heading 2",
                        "<w:basedOn w:val=\"H1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>");
        var body = paragraph("<w:pStyle w:val=\"H1\"/>", "Scope")
                + paragraph("<w:pStyle w:val=\"H2\"/>", "Who")
                + paragraph("<w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "Annex");
        assertEquals("Điều 1. Scope\n1.1. Who\nAnnex", said(LISTS, styles, body));
        assertTrue(Docx.html(file(LISTS, styles, body).packed()).contains("<h2>1.1. Who</h2>"));
    }

    @Test
    void whatIsNoStyleNamesNoLevel() {
        var styles = "<w:docDefaults/><w:latentStyles/>"
                + style("H1", "heading 1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                + style(
                        "H2",
                        "heading 2",
                        "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                + style(
                        "H3",
                        "heading 3",
                        "<w:pPr><w:numPr><w:ilvl w:val=\"2\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
        var body = paragraph("<w:pStyle w:val=\"H1\"/>", "Scope")
                + paragraph("<w:pStyle w:val=\"H2\"/>", "Who")
                + paragraph("<w:pStyle w:val=\"H3\"/>", "You");
        assertEquals("Điều 1. Scope\n1.1. Who\na) You", said(LISTS, styles, body));
    }

    @Test
    void ofTwoLevelsThatNameAStyleItIsTheOutermost() {
        var named = "<w:pStyle w:val=\"Clause\"/>";
        var lists = definition(
                        0,
                        level(0, "decimal", "%1."),
                        level(1, "decimal", "Section %1.%2", named),
                        level(2, "decimal", "Part %3", named),
                        level(3, "decimal", "Point %4", named))
                + list(1, 0, "");
        var styles = style("Clause", "Clause", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>");
        assertEquals("Section 1.1 Scope", said(lists, styles, paragraph(named, "Scope")));
    }

    @Test
    void aHeadingWithABulletSaysNoSignOfAFont() {
        var lists = definition(0, level(0, "bullet", "\uf0b7")) + list(1, 0, "");
        assertEquals(
                "• Scope\nWords.",
                said(
                        lists,
                        style("H1", "heading 1", ""),
                        paragraph("<w:pStyle w:val=\"H1\"/>" + numbers(1, 0), "Scope") + WordFile.paragraph("Words.")));
    }

    @Test
    void aLevelThatNamesAStyleIsThatOfItsParagraphs() {
        var lists = definition(
                        0,
                        level(0, "upperRoman", "%1", ""),
                        level(1, "decimal", "Section %1.%2", "<w:isLgl/><w:pStyle w:val=\"Clause\"/>"))
                + list(1, 0, "");
        var styles = style("Clause", "Clause", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
                + style("Own", "Own", "<w:basedOn w:val=\"Clause\"/>");
        assertEquals(
                "I Terms\nII Fees\nSection 2.1 One\nSection 2.2 Two",
                said(
                        lists,
                        styles,
                        item(1, 0, "Terms")
                                + item(1, 0, "Fees")
                                + paragraph("<w:pStyle w:val=\"Clause\"/>", "One")
                                + paragraph("<w:pStyle w:val=\"Own\"/>", "Two")));
    }

    @Test
    void aListMayCountOnOrAnew() {
        var again = list(4, 0, startAgain(0, 7) + startAgain(1, 3)) + list(5, 0, "");
        assertEquals(
                "Điều 1. a\nĐiều 2. b\nĐiều 7. c\n7.3. d\nĐiều 8. e\n8.3. f",
                said(
                        LISTS + again,
                        "",
                        item(1, 0, "a")
                                + item(5, 0, "b")
                                + item(4, 0, "c")
                                + item(4, 1, "d")
                                + item(4, 0, "e")
                                + item(4, 1, "f")));
    }

    @Test
    void aLevelMayGoOnWhereOthersBeginAgain() {
        var lists = definition(
                        0,
                        level(0, "upperLetter", "Part %1"),
                        level(1, "decimal", "Clause %2", "<w:lvlRestart w:val=\"0\"/>"),
                        level(2, "decimal", "%2/%3", "<w:lvlRestart w:val=\"1\"/>"))
                + list(1, 0, "");
        assertEquals(
                "Part A a\nClause 1 b\n1/1 c\nClause 2 d\n2/2 e\nPart B f\nClause 3 g\n3/1 h",
                said(
                        lists,
                        "",
                        item(1, 0, "a")
                                + item(1, 1, "b")
                                + item(1, 2, "c")
                                + item(1, 1, "d")
                                + item(1, 2, "e")
                                + item(1, 0, "f")
                                + item(1, 1, "g")
                                + item(1, 2, "h")));
    }

    @Test
    void aLevelOfAnotherListMayTakeTheOnesPlace() {
        var other = "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperLetter", "Annex %1:") + "</w:lvlOverride>";
        assertEquals("Annex A: a", said(LISTS + list(4, 0, other), "", item(4, 0, "a")));
    }

    @Test
    void aListMayBeThatOfAStyle() {
        var linked = "<w:abstractNum w:abstractNumId=\"7\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>";
        var style = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr>"
                + "</w:pPr></w:style>";
        assertEquals("Điều 1. a", said(linked + LISTS + list(9, 7, ""), style, item(9, 0, "a")));
    }

    @Test
    void aNumberIsThatOfTheTextAsAccepted() {
        var gone = "<w:p><w:pPr>" + numbers(1, 0) + "<w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r>"
                + "<w:delText>Gone</w:delText></w:r></w:del><w:r><w:t>Left and </w:t></w:r></w:p>";
        assertEquals("Điều 1. a\nĐiều 2. Left and b", said(item(1, 0, "a") + gone + item(1, 0, "b")));
    }

    @Test
    void whatPrintsNoNumberIsOnlyAParagraph() {
        var lists = definition(0, level(0, "none", "")) + list(1, 0, "");
        assertEquals("a\nb", said(lists, "", item(1, 0, "a") + item(8, 0, "b")));
    }

    @ParameterizedTest
    @CsvSource({
        "decimal, 0, 0",
        "decimalZero, 7, 07",
        "lowerLetter, 26, z",
        "lowerLetter, 28, bb",
        "lowerLetter, 781, 781",
        "upperLetter, 2, B",
        "lowerRoman, 1994, mcmxciv",
        "upperRoman, 49, XLIX",
        "upperRoman, 4000, 4000",
        "none, 5, ''",
        "chineseCounting, 5, 5"
    })
    void aNumberIsWrittenAsItsFormatSays(String format, int number, String written) {
        assertEquals(written, Numerals.of(format, number));
    }

    @Test
    void stylesThatAreBasedOnThemselvesComeToAnEnd() {
        var styles = style("A", "A", "<w:basedOn w:val=\"B\"/>") + style("B", "B", "<w:basedOn w:val=\"A\"/>");
        assertEquals("Words.", said(LISTS, styles, paragraph("<w:pStyle w:val=\"A\"/>", "Words.")));
    }

    @Test
    void levelsThatAreNoneAreNotCounted() {
        var lists =
                definition(0, level(9, "decimal", "%1."), level(-1, "decimal", "%1.")) + list(1, 0, startAgain(12, 4));
        assertEquals("a\nb\nc", said(lists, "", item(1, 9, "a") + item(1, -1, "b") + item(1, 99999, "c")));
    }

    @Test
    void numbersThatWouldFillTheMemoryAreRefused() {
        var longer = definition(0, level(0, "decimal", "x".repeat(256))) + list(1, 0, "");
        assertEquals("docx.unread", refused(longer, item(1, 0, "a")));
        var many = definition(0, level(0, "decimal", "x".repeat(255))) + list(1, 0, "");
        var style = paragraph(numbers(1, 0), "a").repeat(DocxParts.MOST_BYTES / 255 + 1);
        assertEquals("docx.unpacked-too-large", refused(many, style));
        var far = definition(0, level(0, "lowerLetter", "%1)")) + list(1, 0, startAgain(0, 999_999_999));
        assertEquals("999999999) a", said(far, "", item(1, 0, "a")));
    }

    private static String refused(String lists, String body) {
        return assertThrows(Problem.Invalid.class, () -> said(lists, "", body))
                .issues()
                .get(0)
                .code();
    }
}
