package org.prevail.review;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** WordprocessingML (ECMA-376, part 1) as a tree. Only for parts that {@link WellFormed} let pass: so deep, so many, no DTD. */
final class WordXml {
    static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    static final String VML = "urn:schemas-microsoft-com:vml";

    /** As Word writes it, and as the strict kind of the standard has it. */
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final Set<String> MATH = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");

    private WordXml() {}

    /** The name of a part's outermost element, if that is Word's. */
    static Optional<String> root(byte[] part) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            reader.nextTag();
            return Optional.of(reader.getLocalName()).filter(name -> isWord(reader.getNamespaceURI()));
        } catch (XMLStreamException unlike) {
            return Optional.empty();
        }
    }

    static Document tree(byte[] part) throws SAXException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            // All of it is looked at: keeping it twice would only take memory.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | IOException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    static byte[] bytes(Document tree) {
        var written = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(written));
        } catch (TransformerException inMemory) {
            throw new IllegalStateException(inMemory);
        }
        return written.toByteArray();
    }

    static boolean isWord(Node node, String name) {
        return node != null && isWord(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static boolean isWord(String namespace) {
        return namespace != null && WORD.contains(namespace);
    }

    static boolean isMath(Node node) {
        return node.getNamespaceURI() != null && MATH.contains(node.getNamespaceURI());
    }

    static boolean isText(Node node) {
        return "t".equals(node.getLocalName()) && (isWord(node.getNamespaceURI()) || isMath(node));
    }

    /** Those at present: what is done to the tree meanwhile does not change the list. */
    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .findFirst();
    }

    /** All that an element says, formulas included. */
    static String words(Node node) {
        if (isText(node)) {
            return node.getTextContent();
        }
        var words = new StringBuilder();
        children(node).forEach(child -> words.append(words(child)));
        return words.toString();
    }
}
