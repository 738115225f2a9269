package org.prevail.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.prevail.platform.problem.Issue;
import org.prevail.platform.problem.Problem;
import org.zwobble.mammoth.DocumentConverter;

/**
 * A Word document, to HTML that still has to pass the gate. Insertions that are tracked in it count as made, deletions as
 * done, moves as both. What it says where it cannot be read is refused, not left out. Pictures are left out, and so is what stands in the margins of every page.
 */
final class Docx {
    /** Mammoth's own arrows from a note back to where it is called. */
    private static final String BACK_LINKS = "a[href^=#footnote-ref-], a[href^=#endnote-ref-]";

    /** How Mammoth says that it left one out; it has no other way to say it. */
    private static final String LOST_SYMBOL = "A w:sym element with an unsupported character was ignored: ";

    private static final DocumentConverter CONVERTER = new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap("p[style-name='Title'] => h1:fresh")
            .imageConverter(image -> Map.of());

    private Docx() {}

    /** @throws Problem.Invalid naming what is wrong with the file */
    static String html(byte[] file) {
        byte[] texts = DocxParts.texts(file);
        try {
            var converted = CONVERTER.convertToHtml(new ByteArrayInputStream(texts));
            requireSymbols(converted.getWarnings());
            var page = Jsoup.parseBodyFragment(converted.getValue());
            page.select("img").remove();
            page.select(BACK_LINKS).remove();
            return page.body().html();
        } catch (Problem.Invalid lost) {
            throw lost;
        } catch (IOException | RuntimeException unreadable) {
            // Every part is well-formed, but they do not belong together as those of a document must.
            throw Problem.Invalid.of("file", "docx.unreadable");
        }
    }

    private static void requireSymbols(Set<String> warnings) {
        var lost = warnings.stream()
                .filter(warning -> warning.startsWith(LOST_SYMBOL))
                .map(warning -> Issue.of("file", "docx.symbol", warning.substring(LOST_SYMBOL.length())))
                .toList();
        if (!lost.isEmpty()) {
            throw new Problem.Invalid(lost);
        }
    }
}
