package org.prevail.redline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.prevail.compare.Block;

/** Two texts one after the other, to follow a clause from one to the other. */
final class Neighbours {
    private final List<Step> steps;
    private final Sections sections;
    private final Rows rows;

    Neighbours(Redline redline) {
        steps = Step.of(redline);
        sections = new Sections(
                steps,
                redline.before().outline().of(redline.before().lines()),
                redline.after().outline().of(redline.after().lines()));
        rows = new Rows(steps, sections, new Numbers(steps, sections));
    }

    int clauseOfNew(int line) {
        return clause(line, Block::to);
    }

    int clauseOfOld(int line) {
        return clause(line, Block::from);
    }

    private int clause(int line, Function<Block, Integer> side) {
        return IntStream.range(0, steps.size())
                .filter(i -> !steps.get(i).left()
                        && Integer.valueOf(line).equals(side.apply(steps.get(i).block())))
                .map(sections::of)
                .findFirst()
                .orElseThrow();
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
        return IntStream.range(0, steps.size())
                .filter(i -> sections.of(i) == clause && !steps.get(i).left())
                .mapToObj(i -> steps.get(i).block())
                .filter(block -> block.from() != null && block.to() != null)
                .map(side)
                .findFirst();
    }

    List<Row> rows(int clause) {
        return IntStream.range(0, steps.size())
                .filter(i -> sections.of(i) == clause && !steps.get(i).empty())
                .mapToObj(rows::row)
                .toList();
    }
}
