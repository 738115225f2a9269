package org.prevail.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prevail.compare.Block;
import org.prevail.compare.Comparison;
import org.prevail.compare.Op;
import org.prevail.compare.Word;

/**
 * Which version brought which words: for every character of a text the version it came with, handed on from each text to the
 * next. What was taken out and later put in again came with the later version. Immutable.
 */
public final class Origins {
    private static final String CLOSING = " .,;:!?)”’";

    /** What stands between words of one version without being more than chance, in characters. */
    private static final int CHANCE = 14;

    /**
     * Words of one line that came with one version.
     *
     * @param space behind them
     */
    public record Run(String text, String space, int version) {}

    private final List<int[]> lines;

    private Origins(List<int[]> lines) {
        this.lines = lines;
    }

    static Origins first(String[] text, int version) {
        var lines = new ArrayList<int[]>();
        for (var line : text) {
            lines.add(filled(line.length(), version));
        }
        return new Origins(lines);
    }

    /** Those of the next text. */
    Origins next(Comparison comparison, int version) {
        var carried = carried(comparison.blocks());
        var next = new ArrayList<int[]>();
        comparison.blocks().stream()
                .filter(block -> block.to() != null)
                .sorted(Comparator.comparing(Block::to))
                .forEach(block -> next.add(line(block, carried, version)));
        return new Origins(next);
    }

    /** By group, in reading order, those of words that only changed line. */
    private Map<Integer, Deque<Integer>> carried(List<Block> blocks) {
        var carried = new HashMap<Integer, Deque<Integer>>();
        blocks.stream()
                .filter(block -> block.group() != null && block.from() != null)
                .sorted(Comparator.comparing(Block::from))
                .forEach(block -> carry(block, carried.computeIfAbsent(block.group(), group -> new ArrayDeque<>())));
        return carried;
    }

    private void carry(Block block, Deque<Integer> carried) {
        int[] old = lines.get(block.from());
        int at = 0;
        for (var word : block.words()) {
            if (word.op() == Op.DELETE && word.kept()) {
                for (int i = at; i < at + word.text().length(); i++) {
                    carried.add(old[i]);
                }
            }
            at += word.op() == Op.INSERT ? 0 : word.text().length();
        }
    }

    private int[] line(Block block, Map<Integer, Deque<Integer>> carried, int version) {
        int[] old = block.from() == null ? new int[0] : lines.get(block.from());
        if (block.from() != null && block.words().stream().allMatch(word -> word.op() == Op.EQUAL)) {
            // Shared by all texts that have it: most lines of most versions.
            return old;
        }
        int[] line = new int[block.after().length()];
        int from = 0;
        int to = 0;
        for (Word word : block.words()) {
            int length = word.text().length();
            if (word.op() == Op.EQUAL) {
                System.arraycopy(old, from, line, to, length);
            } else if (word.op() == Op.INSERT) {
                var kept = word.kept() ? carried.get(block.group()) : null;
                for (int i = to; i < to + length; i++) {
                    line[i] = kept == null || kept.isEmpty() ? version : kept.poll();
                }
            }
            from += word.op() == Op.INSERT ? 0 : length;
            to += word.op() == Op.DELETE ? 0 : length;
        }
        return line;
    }

    List<Run> runs(int number, String line) {
        int[] origins = smoothed(lines.get(number), line);
        var runs = new ArrayList<Run>();
        for (int begin = 0, end; begin < origins.length; begin = end) {
            end = begin;
            while (end < origins.length && origins[end] == origins[begin]) {
                end++;
            }
            var words = line.substring(begin, end);
            var text = words.stripTrailing();
            runs.add(new Run(text, words.substring(text.length()), origins[begin]));
        }
        return runs;
    }

    /**
     * For people: a space or full stop goes with what stands before it, and a lone word that a rewritten sentence happens to
     * share with the old one goes with the sentence. A word put into an older sentence never does.
     */
    private static int[] smoothed(int[] origins, String line) {
        int[] smooth = origins.clone();
        for (int i = 1; i < smooth.length; i++) {
            smooth[i] = CLOSING.indexOf(line.charAt(i)) < 0 ? smooth[i] : smooth[i - 1];
        }
        for (int begin = 1, end; begin < smooth.length; begin = end) {
            end = begin;
            while (end < smooth.length && smooth[end] == smooth[begin]) {
                end++;
            }
            if (end < smooth.length
                    && end - begin < CHANCE
                    && smooth[end] == smooth[begin - 1]
                    && smooth[end] > smooth[begin]) {
                java.util.Arrays.fill(smooth, begin, end, smooth[end]);
            }
        }
        return smooth;
    }

    private static int[] filled(int length, int version) {
        int[] line = new int[length];
        java.util.Arrays.fill(line, version);
        return line;
    }
}
