package org.prevail.compare;

import java.util.HashMap;
import java.util.Map;

/** The words of a line that its partner does not have, as often as they are left when parts have taken theirs. */
final class Rest {
    private final Map<Integer, Integer> counts = new HashMap<>();

    Rest(Bag whole, Bag partner) {
        for (int root : whole.roots) {
            counts.merge(root, 1, Integer::sum);
        }
        take(partner);
    }

    /** How much of the bag is left here. In proportion to the bag, however long the line was. */
    int common(Bag bag) {
        int common = 0;
        int same = 0;
        for (int i = 0; i < bag.roots.length; i++) {
            same = i > 0 && bag.roots[i] == bag.roots[i - 1] ? same + 1 : 0;
            common += same < counts.getOrDefault(bag.roots[i], 0) ? bag.weight(i) : 0;
        }
        return common;
    }

    void take(Bag bag) {
        for (int root : bag.roots) {
            counts.computeIfPresent(root, (word, count) -> count > 1 ? count - 1 : null);
        }
    }
}
