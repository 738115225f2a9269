package org.prevail.markup;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Questions about nodes of parsed Markdown. */
final class Tree {
    private Tree() {}

    /** The line of the source, from 1, where the node begins, or its nearest container that knows. */
    static int line(Node node) {
        for (var known = node; known != null; known = known.getParent()) {
            if (!known.getSourceSpans().isEmpty()) {
                return known.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }

    static boolean isIn(Node node, Class<? extends Node> container) {
        var parent = node.getParent();
        while (parent != null && !container.isInstance(parent)) {
            parent = parent.getParent();
        }
        return parent != null;
    }

    /** What the node says, without its markup; alternative texts of images included. */
    static String words(Node node) {
        var words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                words.append(html.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }
        });
        return words.toString();
    }

    static void replace(Node node, Node other) {
        node.insertBefore(other);
        node.unlink();
    }

    /** Leaves a node's children in its place. */
    static void unwrap(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
        node.unlink();
    }

    static void setWords(Node node, String words) {
        while (node.getFirstChild() != null) {
            node.getFirstChild().unlink();
        }
        node.appendChild(new Text(words));
    }
}
