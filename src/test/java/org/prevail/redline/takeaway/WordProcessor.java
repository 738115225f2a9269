package org.prevail.redline.takeaway;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a word processor does with tracked changes, as ECMA-376 describes it. */
final class WordProcessor {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Set<String> gone;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private WordProcessor(Set<String> gone) {
        this.gone = gone;
    }

    static String acceptAll(byte[] docx) throws Exception {
        return read(docx, Set.of("del", "moveFrom"));
    }

    static String rejectAll(byte[] docx) throws Exception {
        return read(docx, Set.of("ins", "moveTo"));
    }

    private static String read(byte[] docx, Set<String> gone) throws Exception {
        var reader = new WordProcessor(gone);
        var paragraphs = part(docx, "word/document.xml").getElementsByTagNameNS(W, "p");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            reader.paragraph((Element) paragraphs.item(i));
        }
        if (reader.line.length() > 0) {
            throw new AssertionError("the last paragraph's mark is tracked");
        }
        return String.join("\n", reader.lines);
    }

    static Document part(byte[] docx, String name) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    var factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("no part " + name);
    }

    private void paragraph(Element paragraph) {
        boolean marked = true;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("pPr".equals(child.getLocalName())) {
                marked = gone.stream()
                        .allMatch(name -> ((Element) paragraph
                                                .getElementsByTagNameNS(W, "pPr")
                                                .item(0))
                                        .getElementsByTagNameNS(W, name)
                                        .getLength()
                                == 0);
            } else if (!gone.contains(String.valueOf(child.getLocalName()))) {
                line.append(child.getTextContent());
            }
        }
        if (marked) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
