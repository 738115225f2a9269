package org.prevail.redline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * The clauses of one document through all its versions: what each of them did to one, and which brought its words. What all
 * clauses share is made once, when it is first asked for. Thread-safe, and pure, but for the comparisons it asks for.
 */
public final class ClauseLife {
    /** More changed lines of a clause than this are in the comparison of the whole texts alone. */
    public static final int MOST_ROWS = 300;

    /** What a version did to the clause. */
    public enum What {
        BEGAN,
        CHANGED,
        SAME,
        ENDED
    }

    /**
     * @param text the index of the version's text
     * @param rows its lines that came, went or changed against the text before, one more than {@link #MOST_ROWS} if there are
     *     more
     */
    public record Stage(int text, What what, List<Row> rows) {}

    private final List<Side> texts;
    private final List<String[]> lines;
    private final List<Outline> outlines;
    private final BiFunction<Side, Side, Redline> comparing;
    private final Map<Integer, Neighbours> pairs = new ConcurrentHashMap<>();
    private final List<Origins> origins = new ArrayList<>();

    /** @param texts of all versions, in the order in which they came into force, each with its number */
    public ClauseLife(List<Side> texts, BiFunction<Side, Side, Redline> comparing) {
        this.texts = List.copyOf(texts);
        this.comparing = comparing;
        lines = texts.stream().map(Side::lines).toList();
        outlines = texts.stream().map(side -> side.outline().of(side.lines())).toList();
    }

    /** How long all its texts are, in characters. */
    public int size() {
        return (int) Math.min(
                Integer.MAX_VALUE,
                texts.stream().mapToLong(side -> side.text().length()).sum());
    }

    /** How many lines a text has. */
    public int count(int text) {
        return lines.get(text).length;
    }

    public String line(int text, int line) {
        return lines.get(text)[line];
    }

    /** The first line of the clause that a line of a text belongs to. */
    public int first(int text, int line) {
        int begin = line;
        while (begin > 0 && outlines.get(text).level(begin) == 0) {
            begin--;
        }
        return begin;
    }

    /** The lines of the clause that a line of a text belongs to, its heading first. */
    public List<Integer> lines(int text, int line) {
        int begin = first(text, line);
        int end = begin + 1;
        while (end < count(text) && outlines.get(text).level(end) == 0) {
            end++;
        }
        return IntStream.range(begin, end).boxed().toList();
    }

    /** Oldest first, as far back and on as there is such a clause. */
    public List<Stage> stages(int text, int line) {
        var earlier = new ArrayList<Stage>();
        int heading = first(text, line);
        back(text, heading, earlier);
        Collections.reverse(earlier);
        on(text, heading, earlier);
        return earlier;
    }

    private void back(int from, int begin, List<Stage> stages) {
        int line = begin;
        for (int text = from; text > 0; text--) {
            var pair = before(text);
            int clause = pair.clauseOfNew(line);
            var before = pair.oldLine(clause);
            stages.add(stage(text, pair, clause, before.isEmpty() ? What.BEGAN : what(pair, clause)));
            if (before.isEmpty()) {
                return;
            }
            line = first(text - 1, before.get());
        }
        stages.add(new Stage(0, What.BEGAN, List.of()));
    }

    private void on(int from, int begin, List<Stage> stages) {
        int line = begin;
        for (int text = from + 1; text < texts.size(); text++) {
            var pair = before(text);
            int clause = pair.clauseOfOld(line);
            var after = pair.newLine(clause);
            stages.add(stage(text, pair, clause, after.isEmpty() ? What.ENDED : what(pair, clause)));
            if (after.isEmpty()) {
                return;
            }
            line = first(text, after.get());
        }
    }

    private static Stage stage(int text, Neighbours pair, int clause, What what) {
        return new Stage(text, what, pair.rows(clause, MOST_ROWS + 1));
    }

    private static What what(Neighbours pair, int clause) {
        return pair.same(clause) ? What.SAME : What.CHANGED;
    }

    /** A text and the one before it. */
    private Neighbours before(int text) {
        return pairs.computeIfAbsent(text, missing -> new Neighbours(redline(text)));
    }

    private Redline redline(int text) {
        return comparing.apply(texts.get(text - 1), texts.get(text));
    }

    /** Lines of a text, each in runs of words with the version that brought them. */
    public List<List<Origins.Run>> origins(int text, List<Integer> wanted) {
        var all = origins(text);
        var said = lines.get(text);
        return wanted.stream().map(line -> all.runs(line, said[line])).toList();
    }

    private synchronized Origins origins(int text) {
        if (origins.isEmpty()) {
            origins.add(Origins.first(lines.get(0), number(0)));
        }
        for (int i = origins.size(); i <= text; i++) {
            origins.add(origins.get(i - 1).next(redline(i).comparison(), number(i)));
        }
        return origins.get(text);
    }

    private int number(int text) {
        return texts.get(text).version().orElseThrow();
    }
}
