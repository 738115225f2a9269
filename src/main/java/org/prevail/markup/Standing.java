package org.prevail.markup;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What a line of a text stands as, whatever it says.
 *
 * @param leaf what it is by itself; a {@link As#PARAGRAPH} in a list is an item of it
 * @param level of a heading, 1 for the title; 0 for what is none
 * @param quotes in how many quotations it stands
 * @param lists the lists it stands in, outermost first: {@link As#NUMBERED} or {@link As#BULLETED} each
 */
public record Standing(As leaf, int level, int quotes, List<As> lists) {
    static final Standing TITLE = new Standing(As.TITLE, 1, 0, List.of());
    static final Standing PARAGRAPH = new Standing(As.PARAGRAPH, 0, 0, List.of());

    /** As readers know it. */
    public enum As {
        TITLE,
        HEADING,
        PARAGRAPH,
        NUMBERED,
        BULLETED,
        PREFORMATTED,
        HEAD_ROW,
        ROW,
        CAPTION,
        TERM,
        MEANING,
        SUMMARY
    }

    public Standing {
        Objects.requireNonNull(leaf);
        lists = List.copyOf(lists);
    }

    /** What stands in a block that stands here. */
    Standing in(Element block) {
        return switch (block.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                new Standing(As.HEADING, block.normalName().charAt(1) - '0', quotes, lists);
            case "blockquote" -> new Standing(leaf, level, quotes + 1, lists);
            case "ol" -> within(As.NUMBERED);
            case "ul" -> within(As.BULLETED);
            case "tr" ->
                with(block.parent() != null && block.parent().normalName().equals("thead") ? As.HEAD_ROW : As.ROW);
            case "pre" -> with(As.PREFORMATTED);
            case "caption" -> with(As.CAPTION);
            case "dt" -> with(As.TERM);
            case "dd" -> with(As.MEANING);
            case "summary" -> with(As.SUMMARY);
            default -> this;
        };
    }

    private Standing with(As other) {
        return new Standing(other, 0, quotes, lists);
    }

    private Standing within(As list) {
        return new Standing(
                leaf,
                level,
                quotes,
                Stream.concat(lists.stream(), Stream.of(list)).toList());
    }

    /** What readers see it as: an item of the innermost list, if it is nothing else. */
    public As as() {
        return leaf == As.PARAGRAPH && !lists.isEmpty() ? lists.get(lists.size() - 1) : leaf;
    }

    /** The level of a heading below the title, as editors write it; in how many lists an item stands; else 0. */
    public int number() {
        return as() == leaf ? Math.max(0, level - 1) : lists.size();
    }
}
