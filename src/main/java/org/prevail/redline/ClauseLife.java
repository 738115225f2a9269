package org.prevail.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * One clause through all versions of a document: what each of them did to it, and which brought its words. Pure, but for the
 * comparisons it asks for.
 */
public final class ClauseLife {
    /** What a version did to the clause. */
    public enum What {
        BEGAN,
        CHANGED,
        SAME,
        ENDED
    }

    /** @param text the index of the version's text; {@code rows} against the text before it */
    public record Stage(int text, What what, List<Row> rows) {}

    private final List<Side> texts;
    private final BiFunction<Side, Side, Redline> comparing;

    /** @param texts of all versions, in the order in which they came into force, each with its number */
    public ClauseLife(List<Side> texts, BiFunction<Side, Side, Redline> comparing) {
        this.texts = texts;
        this.comparing = comparing;
    }

    /** The lines of the clause that a line of a text belongs to, its heading first. */
    public List<Integer> lines(int text, int line) {
        var lines = texts.get(text).lines();
        var outline = texts.get(text).outline().of(lines);
        int begin = line;
        while (begin > 0 && outline.level(begin) == 0) {
            begin--;
        }
        int end = begin + 1;
        while (end < lines.length && outline.level(end) == 0) {
            end++;
        }
        return IntStream.range(begin, end).boxed().toList();
    }

    /** Oldest first, as far back and on as there is such a clause. */
    public List<Stage> stages(int text, int line) {
        var earlier = new ArrayList<Stage>();
        int heading = lines(text, line).get(0);
        back(text, heading, earlier);
        Collections.reverse(earlier);
        on(text, heading, earlier);
        return earlier;
    }

    private void back(int from, int begin, List<Stage> stages) {
        int line = begin;
        for (int text = from; text > 0; text--) {
            var pair = new Neighbours(comparing.apply(texts.get(text - 1), texts.get(text)));
            int clause = pair.clauseOfNew(line);
            var before = pair.oldLine(clause);
            var rows = pair.rows(clause);
            stages.add(new Stage(text, before.isEmpty() ? What.BEGAN : what(rows), rows));
            if (before.isEmpty()) {
                return;
            }
            line = lines(text - 1, before.get()).get(0);
        }
        stages.add(new Stage(0, What.BEGAN, List.of()));
    }

    private void on(int from, int begin, List<Stage> stages) {
        int line = begin;
        for (int text = from + 1; text < texts.size(); text++) {
            var pair = new Neighbours(comparing.apply(texts.get(text - 1), texts.get(text)));
            int clause = pair.clauseOfOld(line);
            var after = pair.newLine(clause);
            var rows = pair.rows(clause);
            stages.add(new Stage(text, after.isEmpty() ? What.ENDED : what(rows), rows));
            if (after.isEmpty()) {
                return;
            }
            line = lines(text, after.get()).get(0);
        }
    }

    private static What what(List<Row> rows) {
        return rows.stream().allMatch(row -> row.kind() == Row.Kind.SAME) ? What.SAME : What.CHANGED;
    }

    /** The lines of a clause, each in runs of words with the version that brought them. */
    public List<List<Origins.Run>> origins(int text, List<Integer> lines) {
        var origins = Origins.first(texts.get(0).lines(), number(0));
        for (int i = 1; i <= text; i++) {
            origins =
                    origins.next(comparing.apply(texts.get(i - 1), texts.get(i)).comparison(), number(i));
        }
        var said = texts.get(text).lines();
        var all = origins;
        return lines.stream().map(line -> all.runs(line, said[line])).toList();
    }

    private int number(int text) {
        return texts.get(text).version().orElseThrow();
    }
}
