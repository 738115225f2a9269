package org.prevail.redline.takeaway;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as somebody hears it who does not see it: in the order of its tags, each decorated one said. */
final class Structure {
    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private Structure() {}

    static String of(PDDocument document) throws IOException {
        var structure = new Structure();
        for (var page : document.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = structure.words.computeIfAbsent(page.getCOSObject(), added -> new HashMap<>());
            collect(extractor.getMarkedContents(), ofPage);
        }
        structure.write(document.getDocumentCatalog().getStructureTreeRoot(), null);
        return structure.out.toString();
    }

    private static void collect(List<?> contents, Map<Integer, String> words) {
        for (var content : contents) {
            if (content instanceof PDMarkedContent marked) {
                var text = new StringBuilder();
                marked.getContents().stream()
                        .filter(TextPosition.class::isInstance)
                        .forEach(position -> text.append(((TextPosition) position).getUnicode()));
                words.merge(marked.getMCID(), text.toString(), String::concat);
                collect(marked.getContents(), words);
            }
        }
    }

    private void write(PDStructureNode node, COSDictionary page) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
                    out.append('(').append(element.getStructureType()).append(' ');
                    out.append(attributes.getNameAsString("TextDecorationType")).append(')');
                }
                write(
                        element,
                        element.getPage() == null ? page : element.getPage().getCOSObject());
            } else if (kid instanceof Integer mcid) {
                out.append(words.get(page).getOrDefault(mcid, ""));
            }
        }
    }
}
