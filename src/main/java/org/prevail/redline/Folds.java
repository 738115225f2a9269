package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leaves out what stayed, but for the lines beside a change that are of its clause, and the headings it stands under. */
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
                kept[i] = true;
                if (goesOn(rows, i)) {
                    kept[i - 1] = true;
                }
                if (goesOn(rows, i + 1)) {
                    kept[i + 1] = true;
                }
                keepHeadings(sections.section(sections.of(i)), sections, kept);
            }
        }
        return kept;
    }

    /** Whether a line belongs to the one before it: with a heading, something else begins. */
    private static boolean goesOn(List<Row> rows, int line) {
        return line > 0 && line < rows.size() && rows.get(line).level() == 0;
    }

    private static void keepHeadings(Sections.Section clause, Sections sections, boolean[] kept) {
        kept[clause.heading()] = true;
        sections.around(clause).ifPresent(parent -> keepHeadings(sections.section(parent), sections, kept));
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
