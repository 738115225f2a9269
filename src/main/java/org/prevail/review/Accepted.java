package org.prevail.review;

import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A part of a Word file with its tracked moves and deletions done, and with nothing between a paragraph and its words that the
 * converter passes over together with them. Used once, by one thread.
 */
final class Accepted {
    /** They say something of what they hold; what they hold is text like any other. */
    private static final Set<String> WRAPPERS = Set.of(
            "moveTo", "fldSimple", "customXml", "smartTag", "dir", "bdo", "sdt", "sdtContent", "ruby", "rubyBase");

    /** With what only says how other characters beside it are read ({@code rt}). */
    private static final Set<String> PROPERTIES =
            Set.of("customXmlPr", "smartTagPr", "fldData", "sdtPr", "sdtEndPr", "moveFrom", "del", "rubyPr", "rt");

    /** Outlines of a drawing that can have a text box; the converter knows only the others. */
    private static final Set<String> SHAPES = Set.of("oval", "line", "polyline", "curve", "arc");

    private final Document tree;
    private final String namespace;
    private final String prefix;

    private Accepted(Document tree) {
        var root = tree.getDocumentElement();
        this.tree = tree;
        this.namespace = root.getNamespaceURI();
        this.prefix = root.getPrefix() == null ? "" : root.getPrefix() + ":";
    }

    static void in(Document tree) {
        TextBoxes.readOnce(tree);
        var accepted = new Accepted(tree);
        WordXml.children(tree.getDocumentElement()).forEach(child -> accepted.accept(child, false));
        FieldCodes.takeFrom(tree.getDocumentElement());
    }

    private void accept(Element element, boolean inParagraph) {
        boolean word = WordXml.isWord(element.getNamespaceURI());
        if (word && isMark(element)) {
            mark(element);
        } else if (word && isGone(element)) {
            element.getParentNode().removeChild(element);
        } else if (WordXml.isMath(element) && element.getLocalName().startsWith("oMath")) {
            element.getParentNode().replaceChild(formula(element, inParagraph), element);
        } else {
            boolean within = WordXml.isWord(element, "p") || inParagraph && !WordXml.isWord(element, "txbxContent");
            WordXml.children(element).forEach(child -> accept(child, within));
            simplify(element);
        }
    }

    /** In the properties of a paragraph's end or of a row: it says what was done to that, and holds nothing. */
    private static boolean isMark(Element element) {
        var parent = element.getParentNode();
        return WordXml.isWord(parent, "rPr") || WordXml.isWord(parent, "trPr");
    }

    /** A paragraph's end that was moved away is gone as if it were deleted, and the converter knows only that. */
    private void mark(Element element) {
        if (element.getLocalName().equals("moveFrom")) {
            tree.renameNode(element, namespace, prefix + "del");
        }
    }

    private static boolean isGone(Element element) {
        return switch (element.getLocalName()) {
            case "tr" -> has(element, "trPr", "del");
            case "tc" -> has(element, "tcPr", "cellDel");
            default -> PROPERTIES.contains(element.getLocalName());
        };
    }

    private static boolean has(Element element, String properties, String mark) {
        return WordXml.child(element, properties)
                .flatMap(found -> WordXml.child(found, mark))
                .isPresent();
    }

    private void simplify(Element element) {
        boolean word = WordXml.isWord(element.getNamespaceURI());
        String name = element.getLocalName();
        if (word && WRAPPERS.contains(name) || WordXml.VML.equals(element.getNamespaceURI()) && SHAPES.contains(name)) {
            link(element);
            unwrap(element);
        } else if (word && name.equals("cr")) {
            tree.renameNode(element, namespace, prefix + "br");
        } else if (word && name.equals("sym")) {
            symbol(element);
        } else if (word && name.equals("ptab")) {
            tree.renameNode(element, namespace, prefix + "tab");
        } else if (word && name.equals("tbl") && WordXml.child(element, "tr").isEmpty()) {
            element.getParentNode().removeChild(element);
        }
    }

    /** The converter knows what the usual fonts of symbols show; a character that is the same in every font says itself. */
    private void symbol(Element element) {
        String code = element.getAttributeNS(namespace, "char");
        if (code.matches("[0-9A-Fa-f]{4}")) {
            char sign = (char) Integer.parseInt(code, 16);
            if (Character.isDefined(sign)
                    && Character.getType(sign) != Character.PRIVATE_USE
                    && !Character.isSurrogate(sign)
                    && !Character.isISOControl(sign)) {
                element.getParentNode().replaceChild(WordXml.text(tree, String.valueOf(sign)), element);
            }
        }
    }

    /** A field in one piece becomes one in pieces if it is a link, of which the converter knows only those. */
    private void link(Element field) {
        LinkCode.of(WordXml.attribute(field, "instr")).ifPresent(code -> {
            var first = field.getFirstChild();
            field.insertBefore(mark("begin"), first);
            var run = WordXml.named(tree, "r");
            run.appendChild(WordXml.named(tree, "instrText")).setTextContent(code);
            field.insertBefore(run, first);
            field.insertBefore(mark("separate"), first);
            field.appendChild(mark("end"));
        });
    }

    private Element mark(String type) {
        var run = WordXml.named(tree, "r");
        var mark = WordXml.named(tree, "fldChar");
        WordXml.say(mark, "fldCharType", type);
        run.appendChild(mark);
        return run;
    }

    private static void unwrap(Element element) {
        var parent = element.getParentNode();
        for (var child = element.getFirstChild(); child != null; child = element.getFirstChild()) {
            parent.insertBefore(child, element);
        }
        parent.removeChild(element);
    }

    private Node formula(Element math, boolean inParagraph) {
        var run = WordXml.run(tree, Formula.of(math));
        if (inParagraph) {
            return run;
        }
        var paragraph = WordXml.named(tree, "p");
        paragraph.appendChild(run);
        return paragraph;
    }
}
