package org.prevail.plugins.odt;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.prevail.spi.ContentFormat.Unreadable;
import org.prevail.spi.Words;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The ZIP an OpenDocument text is, of which one part is read: bounded, however much it says it would unpack to. */
final class Package {
    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_PARTS = 2_000;

    private Package() {}

    /** The root of its content. */
    static Element content(byte[] file) throws Unreadable {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry part = zip.getNextEntry();
            for (int parts = 0; part != null && parts < MOST_PARTS; parts++) {
                if (part.getName().equals("content.xml")) {
                    byte[] content = zip.readNBytes(MOST_BYTES + 1);
                    if (content.length > MOST_BYTES) {
                        throw tooLarge();
                    }
                    return parse(content);
                }
                // What is skipped is unpacked, too.
                if (zip.skip(MOST_BYTES) == MOST_BYTES) {
                    throw tooLarge();
                }
                part = zip.getNextEntry();
            }
        } catch (IOException | SAXException | ParserConfigurationException broken) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** The JDK's own parser, which reads no declaration of a type: no entity, inner or outer, can be declared. */
    private static Element parse(byte[] content) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(content)).getDocumentElement();
    }

    private static Unreadable unreadable() {
        return new Unreadable(Words.of("en", "The file is no OpenDocument text, or it is damaged or has a password.")
                .and("vi", "Tệp không phải văn bản OpenDocument, hoặc bị hỏng, hoặc có mật khẩu.")
                .and("de", "Die Datei ist kein OpenDocument-Text, oder sie ist beschädigt oder hat ein Passwort."));
    }

    private static Unreadable tooLarge() {
        return new Unreadable(Words.of("en", "The file unpacks to more than 20 MB.")
                .and("vi", "Tệp giải nén ra hơn 20 MB.")
                .and("de", "Die Datei ist ausgepackt größer als 20 MB."));
    }
}
