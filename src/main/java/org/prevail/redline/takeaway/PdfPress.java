package org.prevail.redline.takeaway;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.prevail.platform.Shared;
import org.prevail.platform.Turns;
import org.prevail.platform.problem.Problem;

/**
 * Lays pages out as PDF/A-2a and PDF/UA-1. Making a file takes much more than giving one away, so a node makes few at a time.
 * Thread-safe.
 */
@Shared
class PdfPress {
    /** Characters of the texts in one file: some 200 pages. */
    static final int LONGEST = 1_000_000;

    /** Elements on its pages: each is kept until the last page is laid out, 5 kB of them. */
    static final int MOST_ELEMENTS = 60_000;

    private static final String FAMILY = "Prevail Text";
    private static final PdfFont REGULAR = PdfFont.read("DejaVuSansCondensed.ttf");
    private static final PdfFont BOLD = PdfFont.read("DejaVuSansCondensed-Bold.ttf");

    private final Turns turns = new Turns(2, 20, "takeaway.busy");

    static {
        // It would log to standard error, with pieces of texts.
        XRLog.setLoggingEnabled(false);
    }

    /** What is done to a document that is laid out, before it is written. */
    interface Finishing {
        void finish(PdfFinish document) throws IOException;
    }

    /**
     * @param page well-formed XML, asked for once it is this file's turn
     * @throws Problem.Invalid if it has too many elements
     * @throws Problem.Unavailable if too many wait, or for too long
     */
    byte[] print(Supplier<String> page, Finishing finishing) {
        return turns.take(() -> {
            String html = page.get();
            if (elements(html) > MOST_ELEMENTS) {
                throw Problem.Invalid.of("format", "takeaway.too-long");
            }
            return make(html, finishing);
        });
    }

    private static long elements(String html) {
        long opened = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            opened += html.startsWith("</", at) ? 0 : 1;
        }
        return opened;
    }

    private static byte[] make(String html, Finishing finishing) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument();
                var renderer = builder(html, document).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            finishing.finish(new PdfFinish(document));
            document.save(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    private static PdfRendererBuilder builder(String html, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(REGULAR.in(document), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(BOLD.in(document), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useReplacementText("\uFFFD");
        // A theme's stylesheet cannot make this server fetch anything.
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(XmlText.legal(html), null);
        return builder;
    }
}
