package org.prevail.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import org.prevail.plugins.flags.Looking;

/** What holds of every comparison. */
final class Law {
    private Law() {}

    static Comparison holds(String before, String after) {
        var comparison = Looking.compare(before, after);
        var old = lines(before);
        var young = lines(after);
        var fromSeen = new boolean[old.length];
        var toSeen = new boolean[young.length];
        for (var block : comparison.blocks()) {
            if (block.from() != null) {
                assertEquals(old[block.from()], block.before());
                assertTrue(!fromSeen[block.from()], "an old line in two blocks");
                fromSeen[block.from()] = true;
            } else {
                assertEquals("", block.before());
            }
            if (block.to() != null) {
                assertEquals(young[block.to()], block.after());
                assertTrue(!toSeen[block.to()], "a new line in two blocks");
                toSeen[block.to()] = true;
            } else {
                assertEquals("", block.after());
            }
            consistent(block);
        }
        for (boolean seen : fromSeen) {
            assertTrue(seen, "an old line in no block");
        }
        for (boolean seen : toSeen) {
            assertTrue(seen, "a new line in no block");
        }
        ordered(comparison);
        return comparison;
    }

    private static void consistent(Block block) {
        boolean both = block.from() != null && block.to() != null;
        assertEquals(both, block.change() != Change.INSERTED && block.change() != Change.DELETED, block::toString);
        if (block.change() == Change.SAME) {
            assertTrue(block.words().stream().allMatch(word -> word.op() == Op.EQUAL));
        }
        if (block.change() == Change.CHANGED) {
            assertTrue(block.words().stream().anyMatch(word -> word.op() != Op.EQUAL), block::toString);
        }
        Word last = null;
        for (var word : block.words()) {
            assertTrue(
                    last == null || last.op() != Op.INSERT || word.op() != Op.DELETE,
                    "what was deleted stands before what was inserted");
            assertTrue(word.op() != Op.EQUAL || !word.kept() && word.kind() == null);
            assertTrue(!word.kept() || block.group() != null);
            last = word;
        }
    }

    private static void ordered(Comparison comparison) {
        var to = comparison.blocks().stream()
                .map(Block::to)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(to.stream().sorted().toList(), to);
        var from = comparison.blocks().stream()
                .filter(block -> block.change() != Change.MOVED)
                .map(Block::from)
                .filter(Objects::nonNull)
                .toList();
        assertEquals(from.stream().sorted().toList(), from);
        assertEquals(
                comparison.blocks().size(),
                comparison.summary().same()
                        + comparison.summary().changed()
                        + comparison.summary().moved()
                        + comparison.summary().inserted()
                        + comparison.summary().deleted());
    }

    private static String[] lines(String text) {
        return text.isEmpty()
                ? new String[0]
                : Arrays.stream(text.split("\n", -1)).toArray(String[]::new);
    }
}
