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

    static String attribute(Element element, String name) {
        return element.getAttributeNS(element.getNamespaceURI(), name);
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

    /** What a property says ({@code w:val}), if it is among those. */
    static Optional<String> value(Node properties, String name) {
        return child(properties, name)
                .filter(property -> property.hasAttributeNS(property.getNamespaceURI(), "val"))
                .map(WordXml::value);
    }

    static String value(Element property) {
        return attribute(property, "val");
    }

    static int number(String value, int otherwise) {
        return value.matches("-?\\d{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    static Element run(Document tree, String words) {
        var run = named(tree, "r");
        run.appendChild(text(tree, words));
        return run;
    }

    static Element text(Document tree, String words) {
        var text = named(tree, "t");
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.setTextContent(words);
        return text;
    }

    /** Of the same kind of Word's elements as the rest. */
    static Element named(Document tree, String name) {
        var root = tree.getDocumentElement();
        return tree.createElementNS(root.getNamespaceURI(), qualified(root, name));
    }

    static void say(Element element, String attribute, String value) {
        var root = element.getOwnerDocument().getDocumentElement();
        element.setAttributeNS(root.getNamespaceURI(), qualified(root, attribute), value);
    }

    private static String qualified(Element root, String name) {
        return root.getPrefix() == null ? name : root.getPrefix() + ":" + name;
    }

    /** Whether it has no words, without putting them together. */
    static boolean saysNothing(Node node) {
        return isText(node)
                ? node.getTextContent().isBlank()
                : children(node).stream().allMatch(WordXml::saysNothing);
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
