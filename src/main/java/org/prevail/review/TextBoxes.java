package org.prevail.review;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Text boxes, each once. Of what stands in a file for newer programs and again for others (ECMA-376, part 3, 10.2) the latter
 * is read if it says anything; a drawing with text boxes becomes one as older programs have it, which the converter knows.
 */
final class TextBoxes {
    private final Document tree;

    private TextBoxes(Document tree) {
        this.tree = tree;
    }

    static void readOnce(Document tree) {
        new TextBoxes(tree).read(tree.getDocumentElement());
    }

    private void read(Element element) {
        if (WordXml.COMPATIBILITY.equals(element.getNamespaceURI())
                && element.getLocalName().equals("AlternateContent")) {
            choose(element);
        }
        WordXml.children(element).forEach(this::read);
        if (WordXml.isWord(element, "drawing")) {
            var boxes = new ArrayList<Element>();
            collect(element, boxes);
            if (!boxes.isEmpty()) {
                var older = WordXml.named(tree, "pict");
                boxes.forEach(older::appendChild);
                element.getParentNode().replaceChild(older, element);
            }
        }
    }

    /** Leaves one of the choices, where the converter looks for it. */
    private void choose(Element choices) {
        var said = WordXml.child(choices, "Fallback")
                .filter(TextBoxes::says)
                .or(() -> WordXml.children(choices).stream()
                        .filter(TextBoxes::says)
                        .findFirst());
        if (said.isPresent()) {
            WordXml.children(choices).stream()
                    .filter(choice -> choice != said.get())
                    .forEach(choices::removeChild);
            tree.renameNode(said.get(), WordXml.COMPATIBILITY, "mc:Fallback");
        }
    }

    private static boolean says(Element choice) {
        return !WordXml.saysNothing(choice);
    }

    /** Those that are in no other. */
    private static void collect(Element element, List<Element> boxes) {
        for (var child : WordXml.children(element)) {
            if (WordXml.isWord(child, "txbxContent")) {
                boxes.add(child);
            } else {
                collect(child, boxes);
            }
        }
    }
}
