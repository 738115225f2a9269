package org.prevail.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.prevail.plugins.flags.Looking;

/** A comparison as one reads it: {@code CHANGED 1-1 The fee is [100]{200}. #AMOUNT}; kept words in double brackets. */
final class Read {
    private Read() {}

    static List<String> changes(String before, String after) {
        return Looking.compare(before, after).blocks().stream()
                .filter(block -> block.change() != Change.SAME)
                .map(Read::block)
                .toList();
    }

    static String block(Block block) {
        return block.change() + " " + (block.from() == null ? "" : block.from()) + "-"
                + (block.to() == null ? "" : block.to()) + (block.group() == null ? "" : " group " + block.group())
                + " "
                + block.words().stream().map(Read::word).collect(Collectors.joining())
                + block.noise().stream().map(noise -> " ~" + noise).collect(Collectors.joining())
                + block.flags().stream().map(flag -> " #" + flag).collect(Collectors.joining());
    }

    private static String word(Word word) {
        return switch (word.op()) {
            case EQUAL -> word.text();
            case DELETE -> word.kept() ? "[[" + word.text() + "]]" : "[" + word.text() + "]";
            case INSERT -> word.kept() ? "{{" + word.text() + "}}" : "{" + word.text() + "}";
        };
    }
}
