package org.prevail.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.prevail.platform.problem.Problem;
import org.zwobble.mammoth.DocumentConverter;

/**
 * A Word document, to HTML that still has to pass the gate. Insertions that are tracked in it count as made, deletions as
 * done. Pictures are left out, and so is what stands in the margins of every page.
 */
final class Docx {
    /** Mammoth's own arrows from a note back to where it is called. */
    private static final String BACK_LINKS = "a[href^=#footnote-ref-], a[href^=#endnote-ref-]";

    private static final DocumentConverter CONVERTER = new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap("p[style-name='Title'] => h1:fresh")
            .imageConverter(image -> Map.of());

    private Docx() {}

    /** @throws Problem.Invalid naming what is wrong with the file */
    static String html(byte[] file) {
        byte[] texts = DocxParts.texts(file);
        try {
            var page = Jsoup.parseBodyFragment(
                    CONVERTER.convertToHtml(new ByteArrayInputStream(texts)).getValue());
            page.select("img").remove();
            page.select(BACK_LINKS).remove();
            return page.body().html();
        } catch (IOException | RuntimeException unreadable) {
            // Every part is well-formed, but they do not belong together as those of a document must.
            throw Problem.Invalid.of("file", "docx.unreadable");
        }
    }
}
