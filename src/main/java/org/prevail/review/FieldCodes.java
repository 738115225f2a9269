package org.prevail.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Takes away what stands in fields' codes (ECMA-376, part 1, 17.16.18): the results of fields that others are reckoned with are
 * said nowhere, {@code Vietnam} of {@code IF {MERGEFIELD Country} = "Vietnam" …}. Of a field that never ends nothing is. The
 * code of a link is left with its address alone. Used once, by one thread.
 */
final class FieldCodes {
    /** Of each field that is open its words so far, until its result begins. */
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final List<Element> code = new ArrayList<>();
        private final List<Element> instructions = new ArrayList<>();
        private boolean inCode = true;
    }

    private FieldCodes() {}

    static void takeFrom(Element root) {
        new FieldCodes().read(root);
    }

    private void read(Element element) {
        if (WordXml.isWord(element, "fldChar")) {
            mark(element.getAttributeNS(element.getNamespaceURI(), "fldCharType"));
        } else if (WordXml.isWord(element, "t")) {
            open.stream().filter(field -> field.inCode).forEach(field -> field.code.add(element));
        } else if (WordXml.isWord(element, "instrText")) {
            open.stream().limit(1).filter(field -> field.inCode).forEach(field -> field.instructions.add(element));
        } else {
            WordXml.children(element).forEach(this::read);
        }
    }

    private void mark(String type) {
        if (type.equals("begin")) {
            open.push(new Field());
        } else if (!open.isEmpty() && (type.equals("separate") || type.equals("end"))) {
            var field = open.peek();
            if (field.inCode) {
                field.inCode = false;
                link(field.instructions);
                field.code.stream()
                        .filter(words -> words.getParentNode() != null)
                        .forEach(words -> words.getParentNode().removeChild(words));
            }
            if (type.equals("end")) {
                open.pop();
            }
        }
    }

    /** The converter takes all up to the last quotation mark for the address, what is shown above it included. */
    private static void link(List<Element> instructions) {
        var code = instructions.stream().map(Element::getTextContent).collect(Collectors.joining());
        LinkCode.of(code).ifPresent(link -> {
            instructions.forEach(part -> part.setTextContent(""));
            instructions.get(0).setTextContent(link);
        });
    }
}
