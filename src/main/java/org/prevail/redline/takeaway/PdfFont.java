package org.prevail.redline.takeaway;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font that comes with the product. Its bytes are read once and are nobody's to change. */
record PdfFont(byte[] bytes) {
    static PdfFont read(String name) {
        try (var in = PdfFont.class.getResourceAsStream("fonts/" + name)) {
            return new PdfFont(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** To be embedded as far as it is used. */
    PDFontSupplier in(PDDocument document) throws IOException {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        // A ligature would be copied and searched as one character that nobody typed.
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }
}
