package org.prevail.redline.takeaway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prevail.compare.Noise;
import org.prevail.document.Site;
import org.prevail.platform.problem.Problem;
import org.prevail.redline.Marks;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.redline.Side;

class TakeawaysTest {
    private final Takeaways takeaways = Samples.takeaways();

    private Takeaway file(Format format, String locale) {
        return takeaways.make(Samples.redline(), format, locale, Samples.SITE);
    }

    private String text(Options options) {
        var redline = Samples.redline(Samples.BEFORE, Samples.AFTER, options);
        return new String(
                takeaways.make(redline, Format.TXT, "en", Samples.SITE).bytes(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void aFileMadeAgainIsTheSameByteForByte(Format format) {
        for (var locale : Samples.SITE.locales()) {
            byte[] again = Samples.takeaways()
                    .make(Samples.redline(), format, locale, Samples.SITE)
                    .bytes();
            assertArrayEquals(file(format, locale).bytes(), again);
        }
    }

    /** The order of a JDK's immutable sets and maps, and what hangs on where an object lies, differ from run to run. */
    @Test
    void aFileMadeByAnotherRunIsTheSame() throws IOException {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-Djava.awt.headless=true",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        AnotherRun.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(AnotherRun.digests(), new String(other.getInputStream().readAllBytes()));
    }

    @ParameterizedTest
    @EnumSource
    void aFileOfARenamedSiteIsTheSame(Format format) {
        var renamed = new Site(1, "Another name", "legal@example.com");
        assertArrayEquals(
                file(format, "vi").bytes(),
                Samples.takeaways()
                        .make(Samples.redline(), format, "vi", renamed)
                        .bytes());
    }

    @Test
    void thePatchOfTextsThatSayTheSameSaysSoAndChangesNothing() throws IOException, InterruptedException {
        var same = Samples.redline(Samples.BEFORE, Samples.BEFORE, Options.DEFAULT);
        var diff =
                new String(takeaways.make(same, Format.DIFF, "en", Samples.SITE).bytes(), StandardCharsets.UTF_8);
        assertTrue(diff.lines().allMatch(line -> line.startsWith("#")), diff);
        assertTrue(diff.contains("# Both texts say the same."), diff);
        Patch.takenAsEmptyByGit(diff);
    }

    /** A paragraph takes as much room while it is laid out however short it is. */
    @Test
    void aPdfOfMoreElementsThanFitIsRefusedAndOtherFilesAreMade() {
        var before = "Title\n" + "a\n".repeat(5_000) + "end";
        var many = Samples.redline(before, before.replace('a', 'b'), Options.DEFAULT);
        var refused = assertThrows(Problem.Invalid.class, () -> takeaways.make(many, Format.PDF, "en", Samples.SITE));
        assertEquals("takeaway.too-long", refused.issues().get(0).code());
        assertTrue(takeaways.make(many, Format.TXT, "en", Samples.SITE).bytes().length > 0);
    }

    @Test
    void aFileThatWouldLackFlagsIsNotMade() {
        var all = Samples.redline();
        var marks = new Marks(
                Map.of(),
                List.of(org.prevail.spi.Words.of("en", "Parties")),
                all.marks().state());
        var lacking = new Redline(all.before(), all.after(), all.comparison(), marks, all.options());
        for (var format : List.of(Format.PDF, Format.TXT, Format.JSON)) {
            var refused =
                    assertThrows(Problem.Unavailable.class, () -> takeaways.make(lacking, format, "vi", Samples.SITE));
            assertEquals(List.of("Parties"), refused.issues().get(0).arguments());
        }
        assertTrue(takeaways.make(lacking, Format.DIFF, "vi", Samples.SITE).bytes().length > 0);
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsMadeOnce(Format format) {
        assertSame(file(format, "vi"), file(format, "vi"));
    }

    /** To be looked at. */
    @ParameterizedTest
    @EnumSource
    void aFileIsCalledByItsTextsAndLanguage(Format format) throws IOException {
        var file = file(format, "en");
        assertEquals("fiber-terms-v1-v3-vi." + format.extension(), file.name());
        var folder = Files.createDirectories(Path.of("target", "takeaways"));
        for (var locale : Samples.SITE.locales()) {
            var made = file(format, locale);
            Files.write(folder.resolve(locale + "-" + made.name()), made.bytes());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TXT", "DIFF", "JSON"})
    void aFileNamesBothDigestsVersionsInstantsAndTheOptions(Format format) {
        var text = new String(file(format, "en").bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains(Samples.digest(Samples.BEFORE)), text);
        assertTrue(text.contains(Samples.digest(Samples.AFTER)), text);
        assertTrue(text.contains("2026-01-01T00:00:00.000Z"), text);
        assertTrue(text.contains("2026-03-01T00:00:00.000Z"), text);
        assertTrue(text.contains("fiber-terms"), text);
        assertTrue(text.contains("Shown: the whole text; ") || text.contains("\"changesOnly\":false"), text);
    }

    @ParameterizedTest
    @EnumSource(names = {"TXT", "DIFF", "JSON"})
    void aFileSaysWhichTextWasImported(Format format) {
        var redline = Samples.redline();
        var side = redline.before();
        var imported = new Side(
                side.document(),
                side.title(),
                side.version(),
                side.effectiveAt(),
                side.locale(),
                side.digest(),
                side.text(),
                side.markup(),
                Optional.of(Instant.parse("2026-07-08T00:00:00Z")));
        var file = takeaways.make(
                new Redline(imported, redline.after(), redline.comparison(), redline.marks(), redline.options()),
                format,
                "en",
                Samples.SITE);
        var said = new String(file.bytes(), StandardCharsets.UTF_8);
        var fact = format == Format.JSON ? "\"importedAt\":\"2026-07-08T00:00:00.000Z\"" : "not published here";
        assertTrue(said.contains(fact), said);
        assertFalse(new String(file(format, "en").bytes(), StandardCharsets.UTF_8).contains(fact));
    }

    @Test
    void aTextTellsWhatWasDeletedInsertedAndMoved() {
        var text = text(Options.DEFAULT);
        assertTrue(text.contains("[-200.000-]{+250.000+}"), text);
        assertTrue(text.contains("# Changed: paragraph 2, now 3 · amount"), text);
        assertTrue(text.contains("# Moved here: paragraph 5, now 4"), text);
        assertTrue(text.contains("# Moved away: paragraph 5, now 4"), text);
        assertTrue(text.contains("Sao Mai{+ không+} được thay đổi điều khoản này [-và-]{+nếu không+} báo trước"), text);
        assertTrue(text.contains("# Inserted: paragraph 6"), text);
    }

    /** Only words that share the last paragraph with others cannot be moved alone. */
    @Test
    void aMoveToOrFromTheEndIsTrackedAsOne() throws Exception {
        var moved = "Notices are sent by post to the address that was named last.";
        var before = "Terms\n" + moved
                + "\nThe fee is due within thirty days of the invoice.\nThe laws of Vietnam apply to it.";
        var after = before.replace("\n" + moved, "") + "\n" + moved;
        for (var texts : List.of(List.of(before, after), List.of(after, before))) {
            var redline = Samples.redline(texts.get(0), texts.get(1), Options.DEFAULT);
            byte[] docx =
                    takeaways.make(redline, Format.DOCX, "en", Samples.SITE).bytes();
            var document = WordProcessor.part(docx, "word/document.xml");
            for (var element : List.of("moveFrom", "moveTo", "moveFromRangeStart", "moveToRangeEnd")) {
                assertEquals(1, document.getElementsByTagName("w:" + element).getLength(), element);
            }
            assertEquals(texts.get(1), WordProcessor.acceptAll(docx));
            assertEquals(texts.get(0), WordProcessor.rejectAll(docx));
        }
    }

    @Test
    void renumberingIsMarkedOnlyIfItIsAskedFor() {
        var before = "Title\n1. One thing and another.\n2. A second thing.";
        var after = "Title\n1. A new thing altogether.\n2. One thing and another.\n3. A second thing.";
        var quiet = bytes(Samples.redline(before, after, Options.DEFAULT));
        assertTrue(quiet.contains("\n2. One thing and another.\n"), quiet);
        var marked = bytes(Samples.redline(before, after, new Options(false, Set.of(Noise.RENUMBERING))));
        assertTrue(marked.contains("[-1-]{+2+}. One thing and another.") || marked.contains("[-1.-]{+2.+}"), marked);
    }

    @Test
    void aParagraphThatWasOnlySplitOrJoinedHasNoMarkedWords() {
        var one = "Notices. All notices are sent by post. They count as received on the third day after posting.";
        var two = one.replace(". They", ".\nThey");
        var split = bytes(Samples.redline("Title\n" + one, "Title\n" + two, Options.DEFAULT));
        assertTrue(split.contains("# Split off: paragraph 2\nNotices."), split);
        var joined = bytes(Samples.redline("Title\n" + two, "Title\n" + one, Options.DEFAULT));
        assertTrue(joined.contains("# Joined with another: paragraph 2 of the text before"), joined);
        assertFalse((split + joined).contains("post.-]"), split + joined);
    }

    private static final String PLAIN = "## Fees\n\nYou pay within 30 days.\n";

    private String marked(String markdown, Format format, boolean markup) {
        var redline = Samples.marked(PLAIN, markdown, new Options(false, Set.of(), markup));
        return new String(takeaways.make(redline, format, "en", Samples.SITE).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void changesOfMarkupAreMarkedOnlyIfTheyAreAskedFor() {
        var other = PLAIN.replace("##", "###").replace("30 days", "**30 days**");
        var quiet = marked(other, Format.TXT, false);
        assertTrue(quiet.contains("; changed markup not marked"), quiet);
        assertFalse(quiet.contains("# Changed"), quiet);
        var shown = marked(other, Format.TXT, true);
        assertTrue(shown.contains("; changed markup marked"), shown);
        assertTrue(shown.contains("Markup: 2 paragraphs are marked up otherwise"), shown);
        assertTrue(shown.contains("none of its words is marked"), shown);
        assertTrue(shown.contains("Markup only: heading of level 2, now heading of level 3\nFees"), shown);
        assertTrue(shown.contains("Markup only: now bold: “30 days”\nYou pay within 30 days."), shown);
    }

    @Test
    void textsOfOneDigestMarkedUpOtherwiseMakeOtherFiles() {
        var bold = marked(PLAIN.replace("30 days", "**30 days**"), Format.TXT, true);
        var italic = marked(PLAIN.replace("30 days", "*30 days*"), Format.TXT, true);
        assertTrue(bold.contains("now bold") && italic.contains("now italic"), bold + italic);
        assertEquals(bold, marked(PLAIN.replace("30 days", "**30 days**"), Format.TXT, true));
    }

    @Test
    void ofFilesForProgramsOnlyJsonSaysIt() {
        var other = PLAIN.replace("30 days", "**30 days**");
        for (boolean asked : new boolean[] {false, true}) {
            assertTrue(
                    marked(other, Format.JSON, asked)
                            .contains(
                                    "\"markup\":[{\"from\":2,\"to\":2,\"changes\":[{\"code\":\"BOLD.ADDED\",\"words\":\"30 days\"}]}]"),
                    marked(other, Format.JSON, asked));
            assertTrue(marked(other, Format.DIFF, asked).contains("; changed markup not marked"));
        }
        assertFalse(new String(file(Format.JSON, "en").bytes(), StandardCharsets.UTF_8).contains("markup"));
    }

    @Test
    void ofATextKeptWithoutItsMarkupAFileSaysSo() {
        var text = bytes(Samples.redline(Samples.BEFORE, Samples.AFTER, new Options(false, Set.of(), true)));
        assertTrue(text.contains("; markup not compared: "), text);
        assertFalse(text.contains("none of its words is marked"), text);
    }

    @Test
    void aPdfShowsChangesOfMarkupToo() {
        var other = PLAIN.replace("30 days", "**30 days**");
        assertFalse(marked(other, Format.PDF, true).equals(marked(other, Format.PDF, false)));
    }

    private String bytes(org.prevail.redline.Redline redline) {
        return new String(
                takeaways.make(redline, Format.TXT, "en", Samples.SITE).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void changesOnlyLeavesOutWhatIsFarFromAny() {
        var same = "Same line one.\nSame line two.\nSame line three.\nSame line four.";
        var redline =
                Samples.redline(same + "\nThe fee is 10.", same + "\nThe fee is 20.", new Options(true, Set.of()));
        var text = bytes(redline);
        assertTrue(text.contains("[3 paragraphs without a shown change are left out]\n\nSame line four.\n"), text);
        assertFalse(text.contains("Same line two."), text);
    }

    @Test
    void whatIsIllegalInXmlIsReplaced() {
        var redline = Samples.redline("Title\nA\u0001B", "Title\nA\u0001C\uFFFF & <b>", Options.DEFAULT);
        assertTrue(takeaways.make(redline, Format.PDF, "en", Samples.SITE).bytes().length > 0);
        assertEquals("A\uFFFDC\uFFFD", XmlText.legal("A\u0001C\uFFFF"));
    }
}
