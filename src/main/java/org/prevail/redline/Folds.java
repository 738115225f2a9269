package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out what stayed, but for the lines beside a change and the heading above it. */
final class Folds {
    private static final int FEWEST = 2;

    private Folds() {}

    static List<Row> of(List<Row> rows, Sections sections) {
        boolean[] kept = kept(rows, sections);
        var left = new ArrayList<Row>();
        for (int i = 0; i < rows.size(); ) {
            int end = i;
            while (end < rows.size() && !kept[end]) {
                end++;
            }
            if (end - i >= FEWEST) {
                left.add(fold(rows.get(i), end - i));
                i = end;
            } else {
                left.add(rows.get(i++));
            }
        }
        return left;
    }

    private static boolean[] kept(List<Row> rows, Sections sections) {
        boolean[] kept = new boolean[rows.size()];
        for (int i = 0; i < kept.length; i++) {
            if (rows.get(i).kind() != Row.Kind.SAME) {
                for (int near = Math.max(0, i - 1); near <= Math.min(kept.length - 1, i + 1); near++) {
                    kept[near] = true;
                }
                kept[sections.section(sections.of(i)).heading()] = true;
            }
        }
        return kept;
    }

    private static Row fold(Row first, int lines) {
        return new Row(
                Row.Kind.FOLD,
                first.from(),
                first.to(),
                0,
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                lines);
    }
}
