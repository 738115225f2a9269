package org.prevail.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;

class DocxTest {
    private static String said(byte[] file) {
        return Read.of(new Upload("", "en", Optional.empty(), "a.docx", file))
                .text()
                .canonical();
    }

    private static Issue refused(byte[] file) {
        var refused = assertThrows(Problem.Invalid.class, () -> said(file));
        var issue = refused.issues().get(0);
        assertEquals("file", issue.field());
        return issue;
    }

    @Test
    void paragraphsHeadingsListsAndTablesSayWhatTheySay() {
        var styles = """
                <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
                <w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style></w:styles>""";
        var heading = "<w:p><w:pPr><w:pStyle w:val=\"H1\"/></w:pPr><w:r><w:t>Scope</w:t></w:r></w:p>";
        var cell = "<w:tc>" + WordFile.paragraph("A") + "</w:tc>";
        var table = "<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>";
        var file = WordFile.of(heading + WordFile.paragraph("Điều khoản này.") + table)
                .with("word/styles.xml", styles)
                .packed();
        assertEquals("Scope\nĐiều khoản này.\nA | A", said(file));
    }

    @Test
    void trackedInsertionsCountAsMadeAndDeletionsAsDone() {
        var file = WordFile.of("<w:p><w:ins w:id=\"1\"><w:r><w:t>New.</w:t></w:r></w:ins>"
                + "<w:del w:id=\"2\"><w:r><w:delText>Old.</w:delText></w:r></w:del></w:p>");
        assertEquals("New.", said(file.packed()));
    }

    @Test
    void whatIsStruckThroughIsRefusedByItsWords() {
        var struck = "<w:p><w:r><w:rPr><w:strike/></w:rPr><w:t>30 days</w:t></w:r><w:r><w:t> 60 days</w:t></w:r></w:p>";
        var issue = refused(WordFile.of(struck).packed());
        assertEquals("foreign.struck-through", issue.code());
        assertEquals(List.of("30 days"), issue.arguments());
    }

    @Test
    void aFileThatIsNoneSaysWhatItIsNot() {
        assertEquals(
                "docx.no-zip",
                assertThrows(Problem.Invalid.class, () -> Docx.html("hello".getBytes(StandardCharsets.UTF_8)))
                        .issues()
                        .get(0)
                        .code());
        var old = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};
        assertEquals("docx.old-word", refused(old).code());
        var none = WordFile.of("").without("word/document.xml").packed();
        assertEquals(List.of("word/document.xml"), refused(none).arguments());
        var typeless = WordFile.of("").without("[Content_Types].xml").packed();
        assertEquals(List.of("[Content_Types].xml"), refused(typeless).arguments());
    }

    @Test
    void moreElementsThanATreeMayHaveAreRefusedBeforeOneIsMade() {
        var issue =
                refused(WordFile.of("<w:p/>".repeat(WellFormed.MOST_ELEMENTS)).packed());
        assertEquals("docx.too-many-elements", issue.code());
        assertEquals(List.of(String.valueOf(WellFormed.MOST_ELEMENTS)), issue.arguments());
    }

    @Test
    void aFileThatEndsEarlyIsDamaged() {
        var whole = WordFile.saying("Some words that take a little room, so that there is something to cut.");
        assertEquals("docx.broken", refused(Arrays.copyOf(whole, 300)).code());
    }

    @Test
    void aBrokenPartIsNamedWithItsLine() {
        var issue = refused(
                WordFile.of("").with("word/document.xml", "<a>\n<b>\n</a>").packed());
        assertEquals("docx.broken-part", issue.code());
        assertEquals(List.of("word/document.xml", "3"), issue.arguments());
    }

    @Test
    void entitiesAreNeverExpanded() {
        var bomb = "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;\">]><a>&y;</a>";
        assertEquals(
                "docx.document-type",
                refused(WordFile.of("").with("word/document.xml", bomb).packed())
                        .code());
    }

    @Test
    void aBombIsNotUnpacked() {
        var text = "a".repeat(DocxParts.MOST_BYTES + 1);
        assertEquals("docx.unpacked-too-large", refused(WordFile.saying(text)).code());
        var picture =
                WordFile.of("").with("word/media/a.png", new byte[101 << 20]).packed();
        assertTrue(picture.length < 1 << 20, "small as it comes");
        assertEquals("docx.unpacked-too-large", refused(picture).code());
    }

    @Test
    void manyPartsAndDeepOnesAreRefused() {
        var many = WordFile.of("");
        for (int i = 0; i < DocxParts.MOST_PARTS; i++) {
            many.with("word/media/" + i, new byte[0]);
        }
        assertEquals("docx.too-many-parts", refused(many.packed()).code());
        var deep = "<w:p>".repeat(WellFormed.DEEPEST) + "</w:p>".repeat(WellFormed.DEEPEST);
        assertEquals("docx.too-deep", refused(WordFile.of(deep).packed()).code());
    }

    @Test
    void aPictureFromElsewhereIsNeverOpened(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.png"), "secret");
        var relations = """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="p" TargetMode="External" Target="%s" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/></Relationships>""".formatted(secret.toUri());
        var picture = """
                <w:p><w:r><w:t>Before.</w:t></w:r><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A logo"/>\
                <a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="p"/></pic:blipFill></pic:pic>\
                </a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""";
        var file = WordFile.of(picture)
                .with("word/_rels/document.xml.rels", relations)
                .packed();
        assertEquals("Before.", said(file));
        assertFalse(Docx.html(file).contains("secret"));
    }
}
