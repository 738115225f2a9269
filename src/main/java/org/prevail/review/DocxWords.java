package org.prevail.review;

import java.util.Set;
import org.prevail.platform.problem.Problem;
import org.xml.sax.SAXException;

/** A part of a Word file that has words, so that the converter reads each of them. */
final class DocxWords {
    private static final Set<String> WITH_WORDS = Set.of("document", "footnotes", "endnotes");

    private DocxWords() {}

    /**
     * @return any other part as it is
     * @throws Problem.Invalid if it says something that nobody would read
     */
    static byte[] readable(String name, byte[] part) {
        if (!name.endsWith(".xml")
                || WordXml.root(part).filter(WITH_WORDS::contains).isEmpty()) {
            return part;
        }
        try {
            var tree = WordXml.tree(part);
            Accepted.in(tree);
            var unread = Unread.in(tree);
            if (!unread.isEmpty()) {
                throw new Problem.Invalid(unread);
            }
            return WordXml.bytes(tree);
        } catch (SAXException unlike) {
            throw Problem.Invalid.of("file", "docx.broken-part", name, 1);
        }
    }
}
