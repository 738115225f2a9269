package org.prevail.review;

import java.util.Optional;
import java.util.Set;
import org.prevail.platform.problem.Problem;
import org.w3c.dom.Element;

/**
 * One level of a list in a Word file (ECMA-376, part 1, 17.9.6).
 *
 * @param format of its own number
 * @param start its first number
 * @param text what is printed, {@code %1} to {@code %9} standing for the numbers of the levels
 * @param restart the level from 1 that lets it begin again, as any before that does; 0: none does
 * @param legal whether all numbers in it are in digits
 * @param after what stands between the number and the words
 * @param style whose paragraphs are of this level; may be empty
 */
record ListLevel(String format, int start, String text, int restart, boolean legal, String after, String style) {
    /** Levels are numbered from 0 in a file. */
    static final int LEVELS = 9;

    /** More than Word lets anyone type. */
    private static final int LONGEST = 255;

    private static final Set<String> OFF = Set.of("0", "false", "off");

    /** @param index which level it is, from 0 */
    static ListLevel of(Element level, int index) {
        String text = WordXml.value(level, "lvlText").orElse("");
        if (text.length() > LONGEST) {
            throw Problem.Invalid.of("file", "docx.unread", text.substring(0, LONGEST) + "…");
        }
        return new ListLevel(
                format(level).orElse("decimal"),
                WordXml.number(WordXml.value(level, "start").orElse(""), 0),
                text,
                WordXml.number(WordXml.value(level, "lvlRestart").orElse(""), index),
                WordXml.child(level, "isLgl")
                        .filter(legal -> !OFF.contains(WordXml.value(legal)))
                        .isPresent(),
                after(WordXml.value(level, "suff").orElse("tab")),
                WordXml.value(level, "pStyle").orElse(""));
    }

    /** A format of newer programs stands in a choice, beside what others show instead. */
    private static Optional<String> format(Element level) {
        return WordXml.value(level, "numFmt")
                .or(() -> WordXml.child(level, "AlternateContent")
                        .flatMap(choice -> WordXml.child(choice, "Fallback"))
                        .flatMap(instead -> WordXml.value(instead, "numFmt")));
    }

    private static String after(String suffix) {
        return suffix.equals("nothing") ? "" : " ";
    }

    boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether it prints what a list of ours prints: its own number and a full stop. */
    boolean isPlain(int index) {
        return format.equals("decimal") && text.equals("%" + (index + 1) + ".") && !after.isEmpty();
    }
}
