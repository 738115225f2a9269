package org.prevail.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.prevail.platform.problem.Problem;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Whether a part of a Word file is XML that can be read by recursion and kept as a tree: well-formed, without a DTD, not too deep, not too much. */
final class WellFormed extends DefaultHandler {
    /** A table within a table within a text box is about fifty deep. */
    static final int DEEPEST = 200;

    /** A tree of so many is read within 300 MB. */
    static final int MOST_ELEMENTS = 500_000;

    private final String part;
    private int elements;
    private int depth;

    private WellFormed(String part, int elements) {
        this.part = part;
        this.elements = elements;
    }

    /**
     * @param elements how many there were in the parts before
     * @return how many with those of this one
     */
    static int check(String part, byte[] xml, int elements) {
        var wellFormed = new WellFormed(part, elements);
        try {
            parser().parse(new InputSource(new ByteArrayInputStream(xml)), wellFormed);
            return wellFormed.elements;
        } catch (SAXParseException broken) {
            // The parser refuses one, and says so in the words of whatever locale; these are XML's own.
            if (broken.getMessage().contains("DOCTYPE")) {
                throw Problem.Invalid.of("file", "docx.document-type", part);
            }
            throw Problem.Invalid.of("file", "docx.broken-part", part, broken.getLineNumber());
        } catch (SAXException | IOException unreadable) {
            throw Problem.Invalid.of("file", "docx.broken-part", part, 1);
        }
    }

    /** A document type may define entities that grow without end or read what is not theirs to read. */
    private static SAXParser parser() throws SAXException {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (++depth > DEEPEST) {
            throw Problem.Invalid.of("file", "docx.too-deep", part, DEEPEST);
        }
        if (++elements > MOST_ELEMENTS) {
            throw Problem.Invalid.of("file", "docx.too-many-elements", MOST_ELEMENTS);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        depth--;
    }
}
