package org.prevail.review;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.prevail.platform.problem.Problem;
import org.xml.sax.SAXException;

/** The parts of a Word file that have words, so that the converter reads each of them. */
final class DocxWords {
    private static final Set<String> WITH_WORDS = Set.of("document", "footnotes", "endnotes");

    private final Numbering numbering;

    /**
     * @param parts those of the file
     * @throws Problem.Invalid if its lists or styles cannot be read
     */
    DocxWords(Map<String, byte[]> parts) {
        numbering = new Numbering(parts);
    }

    /**
     * @return any other part as it is
     * @throws Problem.Invalid if it says something that nobody would read
     */
    byte[] readable(String name, byte[] part) {
        var root = name.endsWith(".xml") ? WordXml.root(part).orElse("") : "";
        if (root.equals("numbering")) {
            return ListRun.DEFINITIONS.getBytes(StandardCharsets.UTF_8);
        }
        return WITH_WORDS.contains(root) ? readWords(name, part) : part;
    }

    private byte[] readWords(String name, byte[] part) {
        try {
            var tree = WordXml.tree(part);
            Accepted.in(tree);
            PrintedNumbers.say(tree, numbering);
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
