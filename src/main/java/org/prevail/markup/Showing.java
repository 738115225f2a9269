package org.prevail.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns parsed Markdown into what may be shown, in place, and says what it changed. Used once, by one thread. */
final class Showing extends AbstractVisitor {
    private static final int DEEPEST_HEADING = 6;

    private final Checks checks;
    private final Notices notices;
    private final Slugs slugs = new Slugs();
    private final Map<Node, String> anchors = new IdentityHashMap<>();
    private final Map<String, String> anchorOfSlug = new HashMap<>();
    private final List<Link> withinPage = new ArrayList<>();

    Showing(Checks checks, Notices notices) {
        this.checks = checks;
        this.notices = notices;
    }

    /** The anchors of the headings. */
    Map<Node, String> rewrite(Node document) {
        document.accept(this);
        withinPage.forEach(this::aim);
        return anchors;
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        // The title of the page is its only first heading.
        heading.setLevel(Math.min(heading.getLevel() + 1, DEEPEST_HEADING));
        var words = Tree.words(heading);
        var anchor = slugs.anchor(words);
        anchors.put(heading, anchor);
        anchorOfSlug.putIfAbsent(Slugs.of(words), anchor);
        anchorOfSlug.putIfAbsent(anchor, anchor);
    }

    @Override
    public void visit(HtmlInline html) {
        var tag = html.getLiteral();
        if (tag.matches("(?is)<br(?:\\s[^>]*)?/?>")) {
            Tree.replace(html, new HardLineBreak());
            return;
        }
        if (!tag.startsWith("</")) {
            notices.add("html.shown-as-text", tag, Tree.line(html));
        }
        Tree.replace(html, new Text(Words.kept(tag)));
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        var target = Words.kept(link.getDestination());
        link.setDestination(target);
        if (Line.of(target).isEmpty()) {
            notices.add("link.empty", Tree.words(link), Tree.line(link));
            Tree.unwrap(link);
        } else if (!Addresses.isAllowed(target)) {
            notices.add("link.not-allowed", target, Tree.line(link));
            Tree.unwrap(link);
        } else if (target.startsWith("#")) {
            withinPage.add(link);
        } else if (Line.of(Tree.words(link)).isEmpty() && !(link.getFirstChild() instanceof Image)) {
            Tree.setWords(link, target);
        }
    }

    @Override
    public void visit(Image image) {
        var address = Words.kept(image.getDestination());
        var words = Words.kept(Tree.words(image));
        image.setDestination(address);
        if (Addresses.isOwnImage(address)) {
            Tree.setWords(image, words);
            return;
        }
        if (!Addresses.isAllowed(address) || Line.of(address).isEmpty()) {
            notices.add("image.shown-as-text", address, Tree.line(image));
            Tree.replace(image, new Text(words));
        } else if (Tree.isIn(image, Link.class)) {
            // A link stands in no link, but the address is part of what the text says (clause 5).
            notices.add("image.shown-with-address", address, Tree.line(image));
            Tree.replace(image, new Text(words + " <" + address + ">"));
        } else {
            notices.add("image.shown-as-link", address, Tree.line(image));
            var link = new Link(address, null);
            link.appendChild(new Text(Line.of(words).isEmpty() ? address : words));
            Tree.replace(image, link);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Strikethrough) {
            checks.struckThrough(Tree.words(node), Tree.line(node));
        }
        visitChildren(node);
    }

    @Override
    public void visit(Text text) {
        text.setLiteral(Words.kept(text.getLiteral()));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(Words.kept(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(Words.kept(code.getLiteral()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        code.setLiteral(Words.kept(code.getLiteral()));
    }

    private void aim(Link link) {
        var anchor = anchorOfSlug.get(Slugs.of(link.getDestination().substring(1)));
        if (anchor != null) {
            link.setDestination("#" + anchor);
        } else {
            notices.add("link.no-heading", link.getDestination(), Tree.line(link));
        }
    }
}
