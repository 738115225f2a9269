package org.prevail.redline;

import java.util.List;
import java.util.Set;
import org.prevail.compare.Block;
import org.prevail.compare.Change;

/** What a reader's attention is drawn to in a line; the model, and so the JSON interface, has all flags. */
public final class PointedOut {
    /** Said of any longer line. */
    private static final Set<String> COMMON = Set.of("NUMBER", "OBLIGATION", "NEGATION", "LINK", "PARTY");

    private PointedOut() {}

    /** Of a whole line that came or went everything would be flagged: only what is sought by itself. */
    public static List<String> in(Block block) {
        return block.flags().stream()
                .filter(flag -> !whole(block) || !COMMON.contains(flag))
                .toList();
    }

    /** Whether a whole line came or went, by itself. */
    static boolean whole(Block block) {
        return block.group() == null && (block.change() == Change.INSERTED || block.change() == Change.DELETED);
    }
}
