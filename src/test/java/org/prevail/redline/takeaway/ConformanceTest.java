package org.prevail.redline.takeaway;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prevail.compare.Noise;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.redline.Options;
import org.prevail.redline.Redline;
import org.prevail.theme.Themes;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF says of the PDFs. */
class ConformanceTest {
    private static final String LONG = IntStream.range(0, 400)
            .mapToObj(
                    i -> i + ". Bên cung cấp được quyền thay đổi phí sau " + i + " ngày, and the Provider may charge.")
            .reduce("Điều khoản", (text, line) -> text + "\n" + line);

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> redlines() {
        var all = new Options(true, Set.of(Noise.values()));
        return Stream.of(
                Arguments.of("vi", Samples.redline()),
                Arguments.of("en", Samples.redline()),
                Arguments.of("en", Samples.redline(Samples.AFTER, Samples.BEFORE, all)),
                Arguments.of("vi", Samples.redline(Samples.BEFORE, Samples.BEFORE, all)),
                Arguments.of("en", Samples.redline("", Samples.AFTER, Options.DEFAULT)),
                Arguments.of("en", Samples.redline("", "", Options.DEFAULT)),
                Arguments.of("en", Samples.redline("Title\n条款", "Title\nعقد 😀 \u0001", Options.DEFAULT)),
                Arguments.of("vi", Samples.redline(LONG, LONG.replaceAll("(\\d)7 ngày", "$18 ngày"), Options.DEFAULT)),
                Arguments.of("en", Samples.redline(LONG.replace('\n', ' '), LONG, Options.DEFAULT)));
    }

    @ParameterizedTest
    @MethodSource("redlines")
    void aPdfIsToBeArchivedAndAccessible(String locale, Redline redline) throws Exception {
        byte[] pdf = Samples.takeaways()
                .make(redline, Format.PDF, locale, Samples.SITE)
                .bytes();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertEquals(List.of(), faults(pdf, flavour));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "de"})
    void aVersionIsToBeArchivedAndAccessible(String locale) throws Exception {
        var markdown = """
                Đoạn mở đầu, xem [chính sách](https://example.com/privacy?a=1&b=2) và [mục](#mot).

                #### Quá sâu

                ## Một

                1. Một
                   - hai & <ba>
                2. ![ảnh](/media/x.png) **đậm** và `mã`

                > trích dẫn

                ### Bảng

                | A | B |
                |---|--:|
                | 1 |  |

                ```
                mã
                ```
                """;
        var pdf = version(locale, markdown);
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertEquals(List.of(), faults(pdf, flavour));
        }
        assertArrayEquals(pdf, version(locale, markdown), "the same text makes the same file");
        try (var document = Loader.loadPDF(pdf)) {
            String seen = new PDFTextStripper().getText(document);
            assertTrue(seen.contains("chính sách <https://example.com/privacy?a=1&b=2>"), seen);
            assertTrue(seen.contains("https://policies.example/vi/fiber-terms/versions/3"), seen);
            assertTrue(
                    seen.replaceAll("\\s+", " ")
                            .matches(".*(?:không phải công bố tại đây|not published here|nicht hier veröffentlicht).*"),
                    seen);
            assertEquals(
                    "Quá sâu",
                    document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle());
        }
    }

    private static byte[] version(String locale, String markdown) {
        var rendered = Markup.render(new Source("Điều khoản <cáp quang>", "", markdown));
        return new VersionPdf(new Themes(), new PdfPress())
                .make(
                        new VersionPdf.Wanted(
                                "fiber-terms",
                                3,
                                Instant.parse("2026-03-01T00:00:00Z"),
                                Optional.of(Instant.parse("2026-04-05T00:00:00Z")),
                                "vi",
                                "vi",
                                "https://policies.example/vi/fiber-terms/versions/3",
                                locale),
                        new VersionPdf.Said(rendered.title(), rendered.html(), rendered.canonical(), rendered.digest()),
                        Samples.SITE)
                .bytes();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertEquals(true, result.getTotalAssertions() > 1000, "hardly anything was looked at");
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
                    .map(TestAssertion::getMessage)
                    .toList();
        }
    }

    @Test
    void aPdfSaysWithoutColourWhatWasInsertedAndDeleted() throws Exception {
        byte[] pdf = Samples.takeaways()
                .make(Samples.redline(), Format.PDF, "en", Samples.SITE)
                .bytes();
        try (var document = Loader.loadPDF(pdf)) {
            String heard = Structure.of(document);
            var line =
                    "2. Phí là (Del LineThrough)[deleted:\u00A0200.000](Ins Underline)[inserted:\u00A0250.000] đồng mỗi tháng, trả"
                            + " trong (Del LineThrough)[deleted:\u00A030](Ins Underline)[inserted:\u00A015] ngày.";
            assertTrue(heard.contains("Changed: paragraph 2, now 3 · amount · period · number" + line), heard);
            assertTrue(heard.contains("fiber-terms"), heard);
            assertTrue(heard.contains(Samples.digest(Samples.BEFORE)), heard);
            assertTrue(heard.contains("2026-03-01T00:00:00.000Z"), heard);
            String seen = new PDFTextStripper().getText(document);
            assertTrue(seen.contains("Page 1 of " + document.getNumberOfPages()), seen);
        }
    }
}
