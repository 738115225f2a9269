package org.prevail.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prevail.compare.Block;

/** Two texts one after the other, to follow any clause from one to the other. Immutable. */
final class Neighbours {
    private final List<Step> steps;
    private final Sections sections;
    private final Rows rows;
    private final List<List<Integer>> within = new ArrayList<>();
    private final int[] ofOld;
    private final int[] ofNew;

    Neighbours(Redline redline) {
        var older = redline.before().lines();
        var newer = redline.after().lines();
        steps = Step.of(redline);
        sections = new Sections(
                steps,
                redline.before().outline().of(older),
                redline.after().outline().of(newer));
        rows = new Rows(steps, sections, new Numbers(steps, sections));
        ofOld = new int[older.length];
        ofNew = new int[newer.length];
        for (int i = 0; i < sections.count(); i++) {
            within.add(new ArrayList<>());
        }
        for (int i = 0; i < steps.size(); i++) {
            within.get(sections.of(i)).add(i);
            if (!steps.get(i).left()) {
                place(steps.get(i).block(), sections.of(i));
            }
        }
    }

    private void place(Block block, int clause) {
        if (block.from() != null) {
            ofOld[block.from()] = clause;
        }
        if (block.to() != null) {
            ofNew[block.to()] = clause;
        }
    }

    int clauseOfNew(int line) {
        return ofNew[line];
    }

    int clauseOfOld(int line) {
        return ofOld[line];
    }

    /** A line of the clause in the old text; empty if it was not there. */
    Optional<Integer> oldLine(int clause) {
        return line(clause, Block::from);
    }

    /** A line of the clause in the new text; empty if it is gone. */
    Optional<Integer> newLine(int clause) {
        return line(clause, Block::to);
    }

    /** Of its heading, if that is in both, else of the first line of it that is. */
    private Optional<Integer> line(int clause, Function<Block, Integer> side) {
        return within.get(clause).stream()
                .filter(i -> !steps.get(i).left())
                .map(i -> steps.get(i).block())
                .filter(block -> block.from() != null && block.to() != null)
                .map(side)
                .findFirst();
    }

    /** Whether nothing of the clause is shown as a change. */
    boolean same(int clause) {
        return within.get(clause).stream()
                .map(steps::get)
                .allMatch(step -> step.empty() || Rows.kind(step) == Row.Kind.SAME);
    }

    /** The first of its lines that came, went or changed. */
    List<Row> rows(int clause, int most) {
        return within.get(clause).stream()
                .filter(i -> shows(steps.get(i)))
                .limit(most)
                .map(rows::row)
                .toList();
    }

    private static boolean shows(Step step) {
        return !step.empty() && Rows.kind(step) != Row.Kind.SAME && !step.left();
    }
}
