package org.prevail.compare;

import java.util.List;
import java.util.Objects;

/**
 * What changed between two texts. Immutable.
 *
 * @param blocks in the order of the new text; what was deleted stands where it was, before what was put in its place
 * @param coarse whether it was too much to look at closely: true as far as it goes, and larger changes than a reader would say
 */
public record Comparison(Summary summary, List<Block> blocks, boolean coarse) {
    public Comparison {
        Objects.requireNonNull(summary);
        blocks = List.copyOf(blocks);
    }

    /** Whether the two texts say the same, word for word. */
    public boolean isSame() {
        return summary.same() == blocks.size();
    }
}
