package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

/** No word of a Word file is lost, wherever in it Word puts words. */
class DocxWordsTest {
    private static final String MATH = " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
    private static final String BOX = """
            <mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">\
            <mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:txbx xmlns:wps="urn:wps"><w:txbxContent>%1$s\
            </w:txbxContent></wps:txbx></wp:anchor></w:drawing></mc:Choice>%2$s</mc:AlternateContent>""";

    private static String said(WordFile file) {
        return Read.of(new Upload("", "en", Optional.empty(), "a.docx", file.packed()))
                .text()
                .canonical();
    }

    private static String said(String body) {
        return said(WordFile.of(body));
    }

    private static List<Issue> refused(String body) {
        return assertThrows(Problem.Invalid.class, () -> said(body)).issues();
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String formula(String inner) {
        return "<w:p>" + run("Pay ") + "<m:oMath" + MATH + ">" + inner + "</m:oMath>" + run(" EUR.") + "</w:p>";
    }

    private static String letter(String words) {
        return "<m:r><m:t>" + words + "</m:t></m:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String code(String instruction) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + instruction + "</w:instrText></w:r>";
    }

    @Test
    void whatAFieldIsReckonedWithIsNotSaid() {
        var country = mark("begin") + code(" MERGEFIELD Country ") + mark("separate") + run("Vietnam") + mark("end");
        var fee = mark("begin") + code(" IF ") + country + code(" = \"Vietnam\" \"VND 500\" ") + mark("separate");
        assertEquals(
                "VND 500 is the fee.",
                said("<w:p>" + fee + run("VND 500") + mark("end") + run(" is the fee.") + "</w:p>"));
        assertEquals("In Vietnam.", said("<w:p>" + run("In ") + country + run(".") + "</w:p>"));
        assertEquals("Never ended.", said("<w:p>" + mark("begin") + run("Never ended.") + "</w:p>"));
    }

    @Test
    void whatWasMovedIsSaidOnceWhereItIsNow() {
        assertEquals(
                "First.\nSecond.",
                said("<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom w:id=\"2\">"
                        + run("Second.")
                        + "</w:moveFrom></w:p>" + WordFile.paragraph("First.") + "<w:p><w:moveTo w:id=\"3\">"
                        + run("Second.") + "</w:moveTo></w:p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=\" REF a \"><w:fldData>AAAA</w:fldData>%s</w:fldSimple>",
                "<w:customXml w:element=\"party\"><w:customXmlPr/>%s</w:customXml>",
                "<w:smartTag w:element=\"party\"><w:smartTagPr/>%s</w:smartTag>",
                "<w:dir w:val=\"ltr\">%s</w:dir>",
                "<w:bdo w:val=\"ltr\">%s</w:bdo>",
                "<w:sdt><w:sdtPr><w:alias w:val=\"Party\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>",
                "<w:ins w:id=\"1\"><w:fldSimple w:instr=\"REF b\"><w:bdo w:val=\"ltr\">%s</w:bdo></w:fldSimple></w:ins>"
            })
    void wordsWithinAFieldOrAnotherWrapperAreSaid(String wrapper) {
        assertEquals(
                "Between ACME GmbH and us.",
                said("<w:p>" + run("Between ") + wrapper.formatted(run("ACME GmbH")) + run(" and us.") + "</w:p>"));
    }

    @Test
    void wrappedParagraphsAndRowsAreSaid() {
        var row = "<w:customXml w:element=\"a\"><w:tr><w:tc>" + WordFile.paragraph("Fee")
                + "</w:tc></w:tr></w:customXml>";
        assertEquals(
                "Scope\nFee",
                said("<w:customXml w:element=\"a\">" + WordFile.paragraph("Scope") + "</w:customXml><w:tbl>" + row
                        + "</w:tbl>"));
    }

    @Test
    void aDeletedRowOrCellLeavesNothing() {
        var gone = "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "") + cell("", "") + "</w:tr>";
        var row = "<w:tr>" + cell("", "A") + cell("<w:tcPr><w:cellDel w:id=\"2\"/></w:tcPr>", "") + cell("", "B")
                + "</w:tr>";
        assertEquals("A | B", said("<w:tbl>" + gone + row + "</w:tbl>"));
        assertEquals("After.", said("<w:tbl>" + gone + "</w:tbl>" + WordFile.paragraph("After.")));
    }

    private static String cell(String properties, String words) {
        return "<w:tc>" + properties + WordFile.paragraph(words) + "</w:tc>";
    }

    @Test
    void aFormulaIsSaidOnOneLine() {
        assertEquals("Pay 5x EUR.", said(formula(letter("5x"))));
        assertEquals(
                "Pay 1/2 EUR.",
                said(formula("<m:f><m:num>" + letter("1") + "</m:num><m:den>" + letter("2") + "</m:den></m:f>")));
        assertEquals(
                "Pay (1+i)^12 EUR.",
                said(formula("<m:sSup><m:e><m:d><m:dPr/><m:e>" + letter("1+i") + "</m:e></m:d></m:e><m:sup>"
                        + letter("12") + "</m:sup></m:sSup>")));
        assertEquals(
                "∑_(i=1)^n x √(y)",
                said("<m:oMathPara" + MATH + "><m:oMath><m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub>"
                        + letter("i=1") + "</m:sub><m:sup>" + letter("n") + "</m:sup><m:e>" + letter("x")
                        + "</m:e></m:nary></m:oMath><m:oMath><m:rad><m:deg/><m:e>" + letter("y")
                        + "</m:e></m:rad></m:oMath></m:oMathPara>"));
    }

    @ParameterizedTest
    @CsvSource({"w:cr, a b", "w:ptab, a b"})
    void whatPartsWordsDoesNotVanish(String element, String said) {
        assertEquals(
                said,
                said("<w:p><w:r><w:t>a</w:t><" + element + "/><w:t>b</w:t></w:r></w:p>")
                        .replaceAll("\\s", " "));
    }

    @Test
    void aNoteIsReadAsTheTextIs() {
        var notes = """
                <w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">\
                <w:p><w:fldSimple w:instr="REF a">%s</w:fldSimple></w:p></w:footnote></w:footnotes>""";
        var relations = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="f" \
                Target="footnotes.xml" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>""";
        var file = WordFile.of("<w:p>" + run("Fee") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>")
                .with("word/_rels/document.xml.rels", relations)
                .with("word/footnotes.xml", notes.formatted(run("See [7.2].")));
        assertTrue(said(file).contains("See [7.2]."), said(file));
    }

    @Test
    void aTextBoxIsReadAsOlderProgramsShowIt() {
        var oval = "<mc:Fallback><w:pict><v:oval xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + WordFile.paragraph("In a box.") + "</w:txbxContent></v:textbox></v:oval></w:pict></mc:Fallback>";
        assertEquals(
                "Text.\nIn a box.",
                said("<w:p>" + run("Text.") + "<w:r>" + BOX.formatted(WordFile.paragraph("In a box."), oval)
                        + "</w:r></w:p>"));
    }

    @Test
    void aTextBoxOfNewerProgramsAloneIsReadOnce() {
        var boxes = WordFile.paragraph("In a box.") + WordFile.paragraph("Of two lines.");
        assertEquals(
                "Text.\nIn a box.\nOf two lines.",
                said("<w:p>" + run("Text.") + "<w:r>" + BOX.formatted(boxes, "") + "</w:r></w:p>"));
        assertEquals(
                "Text.\nIn a box.\nOf two lines.",
                said("<w:p>" + run("Text.") + "<w:r><w:drawing><wp:inline><w:txbxContent>" + boxes
                        + "</w:txbxContent></wp:inline></w:drawing></w:r></w:p>"));
    }

    @Test
    void aReadingAidAboveCharactersIsLeftOut() {
        assertEquals(
                "The 漢字 here.",
                said("<w:p>" + run("The ") + "<w:r><w:ruby><w:rubyPr/><w:rt>" + run("kan") + "</w:rt><w:rubyBase>"
                        + run("漢字") + "</w:rubyBase></w:ruby></w:r>" + run(" here.") + "</w:p>"));
    }

    @ParameterizedTest
    @CsvSource({
        "HYPERLINK \"https://a.example/b\", https://a.example/b",
        "hyperlink https://a.example/b \\o \"Our \"\"terms\"\"\", https://a.example/b",
        "HYPERLINK \"https://a.example/b\" \\l \"fees\" \\o \"Tip\", https://a.example/b#fees"
    })
    void aFieldThatIsALinkKeepsItsAddress(String code, String address) {
        var attribute = code.replace("\"", "&quot;");
        assertEquals(
                "See our terms <" + address + ">.",
                said("<w:p>" + run("See ") + "<w:fldSimple w:instr=\" " + attribute + " \">" + run("our terms")
                        + "</w:fldSimple>" + run(".") + "</w:p>"));
        int middle = code.length() / 2;
        assertEquals(
                "See our terms <" + address + ">.",
                said("<w:p>" + run("See ") + mark("begin") + code(" " + code.substring(0, middle))
                        + code(code.substring(middle) + " ") + mark("separate") + run("our terms") + mark("end")
                        + run(".") + "</w:p>"));
    }

    @Test
    void whatCannotBeReadIsRefusedByItsWords() {
        var strange = "<w:p><x:y xmlns:x=\"urn:x\">" + run("Strange.") + "</x:y></w:p>";
        assertEquals(
                List.of(Issue.of("file", "docx.unread", "Strange."), Issue.of("file", "docx.other-file")),
                refused(strange + "<w:altChunk r:id=\"x\"/>"));
    }

    @Test
    void aSymbolIsSaidOrRefused() {
        var symbol = "<w:p>" + run("Fee ") + "<w:r><w:sym w:font=\"%s\" w:char=\"%s\"/></w:r>" + run(" 5") + "</w:p>";
        assertEquals("Fee ≤ 5", said(symbol.formatted("Symbol", "F0A3")));
        assertEquals("Fee ☐ 5", said(symbol.formatted("Segoe UI Symbol", "2610")));
        assertEquals(
                List.of(Issue.of("file", "docx.symbol", "char E123 in font House")),
                refused(symbol.formatted("House", "E123")));
    }

    @Test
    void everyCharacterComesThrough() {
        assertEquals("Điều 1 😀 & <a> “x”", said(WordFile.paragraph("Điều 1 😀 &amp; &lt;a&gt; “x”")));
    }
}
