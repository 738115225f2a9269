package org.prevail.redline.takeaway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** What a laid out PDF still lacks: which words are inserted and deleted, and a description without the time of day. */
final class PdfFinish {
    /** Of words, by the mark the template gives them in the attribute that becomes an alternative description. */
    private enum Kind {
        INSERTED("Ins", "+", "Underline"),
        DELETED("Del", "-", "LineThrough");

        private final String type;
        private final String mark;
        private final String decoration;

        Kind(String type, String mark, String decoration) {
            this.type = type;
            this.mark = mark;
            this.decoration = decoration;
        }
    }

    private final PDDocument document;

    PdfFinish(PDDocument document) {
        this.document = document;
    }

    /** Types of our own, read as spans (ISO 32000-1, 14.7.3), with the decoration they are shown with (14.8.5.4.5). */
    void tagChanges() {
        var root = document.getDocumentCatalog().getStructureTreeRoot();
        var roles = root.getCOSObject().getCOSDictionary(COSName.ROLE_MAP);
        for (var kind : Kind.values()) {
            roles.setName(COSName.getPDFName(kind.type), "Span");
        }
        tag(root);
    }

    private static void tag(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                for (var kind : Kind.values()) {
                    if (kind.mark.equals(element.getAlternateDescription())) {
                        tag(element, kind);
                    }
                }
                tag(element);
            }
        }
    }

    private static void tag(PDStructureElement element, Kind kind) {
        var attributes = new COSDictionary();
        attributes.setItem(COSName.O, COSName.getPDFName("Layout"));
        attributes.setName("TextDecorationType", kind.decoration);
        element.getCOSObject().setItem(COSName.A, attributes);
        element.getCOSObject().removeItem(COSName.ALT);
        element.setStructureType(kind.type);
    }

    /**
     * The same from the same texts: the file's identity comes from their digests, and it has no dates.
     *
     * @param locale of the words around the texts
     */
    void describe(String title, String subject, String locale, long identity) throws IOException {
        var creator = Takeaways.MAKER;
        var facts = document.getDocumentInformation();
        facts.getCOSObject().clear();
        facts.setTitle(title);
        facts.setSubject(subject);
        facts.setCreator(creator);
        document.setDocumentId(identity);
        var packet = new PDMetadata(document);
        packet.importXMPMetadata(Xmp.of(title, subject, creator, locale).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(packet);
    }

    static long identity(String digest) {
        return Long.parseUnsignedLong(digest.substring(0, 16), 16);
    }
}
