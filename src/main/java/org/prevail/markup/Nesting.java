package org.prevail.markup;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** Finds what stands too deep in itself, without recursion and in time proportional to the length. */
final class Nesting {
    private Nesting() {}

    /** The line where too many brackets are open in one paragraph, or 0. */
    static int tooManyBrackets(String markdown) {
        var open = 0;
        var line = 1;
        var blank = true;
        for (int i = 0; i < markdown.length(); i++) {
            switch (markdown.charAt(i)) {
                case '\n' -> {
                    line++;
                    open = blank ? 0 : open;
                    blank = true;
                }
                case ' ', '\t', '\r' -> {}
                case '\\' -> i++;
                case '[' -> {
                    blank = false;
                    if (++open > Limits.NESTING) {
                        return line;
                    }
                }
                case ']' -> open = Math.max(0, open - 1);
                default -> blank = false;
            }
        }
        return 0;
    }

    /** The first node that stands too deep, or null. */
    static Node tooDeep(Node root) {
        var level = 0;
        var node = root;
        while (node != null) {
            if (counts(node) && ++level > Limits.NESTING) {
                return node;
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                level -= counts(node) ? 1 : 0;
                node = node == root ? null : node.getParent();
            }
            if (node != null) {
                level -= counts(node) ? 1 : 0;
                node = node.getNext();
            }
        }
        return null;
    }

    private static boolean counts(Node node) {
        return node instanceof BlockQuote
                || node instanceof ListItem
                || node instanceof Emphasis
                || node instanceof StrongEmphasis
                || node instanceof Strikethrough
                || node instanceof Link
                || node instanceof Image;
    }
}
