package org.prevail.portal;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file being written, UTF-8. Characters that XML cannot hold are left out. */
final class Xml {
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(16_384);
    private final XMLStreamWriter writer;

    Xml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param attributes names and values in turn */
    Xml open(String element, String... attributes) {
        return write(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
        });
    }

    Xml close() {
        return write(writer::writeEndElement);
    }

    Xml text(String element, String text, String... attributes) {
        return write(() -> {
            writer.writeStartElement(element);
            attributes(attributes);
            writer.writeCharacters(possible(text));
            writer.writeEndElement();
        });
    }

    Xml empty(String element, String... attributes) {
        return write(() -> {
            writer.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    byte[] bytes() {
        write(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], possible(attributes[i + 1]));
        }
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private Xml write(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
