package org.prevail.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prevail.platform.problem.Issue;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part of a Word file says where the converter does not look, so that no word is lost without a word about it. */
final class Unread {
    /** Enough to see what they have in common. */
    private static final int MOST = 10;

    private static final int LONGEST = 80;

    private static final Set<String> WORD = Set.of(
            "document",
            "body",
            "footnotes",
            "footnote",
            "endnotes",
            "endnote",
            "p",
            "r",
            "t",
            "tbl",
            "tr",
            "tc",
            "ins",
            "hyperlink",
            "pict",
            "drawing",
            "object",
            "txbxContent");

    private static final Set<String> VML = Set.of("group", "rect", "roundrect", "shape", "textbox");

    private final List<Issue> issues = new ArrayList<>();

    private Unread() {}

    static List<Issue> in(Document tree) {
        var unread = new Unread();
        unread.look(tree.getDocumentElement());
        return unread.issues;
    }

    private void look(Element element) {
        if (issues.size() == MOST) {
            return;
        }
        if (isOtherFile(element)) {
            issues.add(Issue.of("file", "docx.other-file"));
        } else if (isRead(element)) {
            WordXml.children(element).forEach(this::look);
        } else {
            String words = WordXml.words(element).strip();
            if (!words.isEmpty()) {
                issues.add(Issue.of("file", "docx.unread", shortened(words)));
            }
        }
    }

    private static boolean isOtherFile(Element element) {
        return WordXml.isWord(element, "altChunk") || WordXml.isWord(element, "subDoc");
    }

    private static boolean isRead(Element element) {
        String name = element.getLocalName();
        return WordXml.isWord(element.getNamespaceURI()) && WORD.contains(name)
                || WordXml.VML.equals(element.getNamespaceURI()) && VML.contains(name)
                || WordXml.COMPATIBILITY.equals(element.getNamespaceURI());
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
