package org.prevail.redline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of the first of lines that were split or joined how they were. */
final class Groups {
    private final Map<Integer, int[]> lines = new HashMap<>();
    private final Map<Integer, Integer> first = new HashMap<>();

    Groups(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var block = step.block();
            if (block.group() != null && !step.left()) {
                int[] count = lines.computeIfAbsent(block.group(), group -> new int[2]);
                count[0] += block.from() == null ? 0 : 1;
                count[1] += block.to() == null ? 0 : 1;
                if (!step.empty()) {
                    first.putIfAbsent(block.group(), i);
                }
            }
        }
    }

    Optional<Row.Group> at(int step, Step of) {
        Integer group = of.block().group();
        if (group == null || !Integer.valueOf(step).equals(first.get(group))) {
            return Optional.empty();
        }
        int[] count = lines.get(group);
        if (count[0] == 1) {
            return Optional.of(new Row.Group(Row.Grouping.SPLIT, count[1]));
        }
        return Optional.of(
                count[1] == 1
                        ? new Row.Group(Row.Grouping.JOINED, count[0])
                        : new Row.Group(Row.Grouping.REARRANGED, count[1]));
    }
}
