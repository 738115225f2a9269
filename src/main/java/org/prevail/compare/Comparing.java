package org.prevail.compare;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.prevail.spi.DiffAnnotator.Edit;

/**
 * From two texts to what changed between them. Lines are paired first, then the words of each pair are compared
 * ({@code docs/decisions/0011-comparing-lines-then-words.md}). Pure; safe to call from any thread; the work is bounded by the
 * texts' length, and an answer that had to be coarser says so.
 */
public final class Comparing {
    private final Lines a;
    private final Lines b;
    private final Pairs pairs;
    private final Redline[] ofOld;
    private final Redline[] ofNew;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Redline, Integer> groups = new IdentityHashMap<>();
    /** By the number of their block. */
    private final Map<Integer, Edit> edits = new LinkedHashMap<>();

    private final Effort effort;
    private boolean[] kept;

    private Comparing(Lines a, Lines b, Pairs pairs, Effort effort) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        this.effort = effort;
        ofOld = new Redline[a.size()];
        ofNew = new Redline[b.size()];
    }

    /** Pointing out nothing. */
    public static Comparison compare(String before, String after) {
        return compare(before, after, Flagging.NONE);
    }

    /**
     * @param before the old canonical text, lines joined by {@code \n}; the empty text has no line
     * @param after the new one
     */
    public static Comparison compare(String before, String after, Flagging flagging) {
        Objects.requireNonNull(flagging);
        var index = new Lines.Index();
        var a = new Lines(before, index);
        var b = new Lines(after, index);
        var effort = new Effort();
        var pairs = Matching.of(a, b, index, effort);
        var comparing = new Comparing(a, b, pairs, effort);
        comparing.kept = pairs.inOrder(Lines.weights(a, b, index), a.number);
        new Renumbering(a, b, pairs, comparing.kept).settle();
        comparing.words(index.vocabulary);
        comparing.assemble();
        comparing.flag(flagging);
        return new Comparison(Summary.of(comparing.blocks), comparing.blocks, effort.isCoarse());
    }

    private void words(Vocabulary vocabulary) {
        for (var cluster : Cluster.of(a, b, pairs, new Splits(a, b, pairs))) {
            if (!isSame(cluster) && !isAlone(cluster)) {
                var redline = new Redline(cluster, a, b, pairs).compare(vocabulary, effort);
                var sharing = cluster.isGroup() ? redline.sharing() : cluster;
                show(
                        sharing,
                        sharing.equals(cluster)
                                ? redline
                                : new Redline(sharing, a, b, pairs).compare(vocabulary, effort));
            }
        }
    }

    private void show(Cluster cluster, Redline redline) {
        cluster.olds().forEach(line -> ofOld[line] = redline);
        cluster.news().forEach(line -> ofNew[line] = redline);
    }

    private static boolean isAlone(Cluster cluster) {
        return cluster.olds().size() + cluster.news().size() == 1;
    }

    private boolean isSame(Cluster cluster) {
        return cluster.olds().size() == 1
                && cluster.news().size() == 1
                && a.number[cluster.olds().get(0)] == b.number[cluster.news().get(0)];
    }

    /** In the order of the new text; what was deleted, where it was, before what was put in its place. */
    private void assemble() {
        int old = 0;
        for (int line = 0; line <= b.size(); line++) {
            int from = line < b.size() ? pairs.from(line) : a.size();
            if (from >= 0 && (from == a.size() || kept[from])) {
                old = deletedUntil(from, old) + 1;
            } else if (line == 0 || !isInserted(line - 1)) {
                // The first of what was put in: what it replaced goes before it.
                old = deletedUntil(nextKept(line), old);
            }
            if (line < b.size()) {
                inserted(line, from);
            }
        }
    }

    private boolean isInserted(int line) {
        int from = pairs.from(line);
        return from < 0 || !kept[from];
    }

    private int nextKept(int line) {
        while (line < b.size() && isInserted(line)) {
            line++;
        }
        return line < b.size() ? pairs.from(line) : a.size();
    }

    private int deletedUntil(int until, int old) {
        for (; old < until; old++) {
            if (pairs.to(old) < 0) {
                var redline = ofOld[old];
                var words = redline == null ? whole(Op.DELETE, a.text[old]) : redline.wordsOfOld(old);
                add(Change.DELETED, old, null, redline, words);
            }
        }
        return old;
    }

    private void inserted(int line, int from) {
        var redline = ofNew[line];
        if (from < 0) {
            var words = redline == null ? whole(Op.INSERT, b.text[line]) : redline.wordsOfNew(line);
            add(Change.INSERTED, null, line, redline, words);
        } else {
            var changed = redline == null ? Change.SAME : Change.CHANGED;
            var words = redline == null ? whole(Op.EQUAL, b.text[line]) : redline.wordsOfNew(line);
            add(kept[from] ? changed : Change.MOVED, from, line, redline, words);
        }
    }

    private static List<Word> whole(Op op, String line) {
        return line.isEmpty() ? List.of() : List.of(new Word(op, line, false, null));
    }

    private void add(Change change, Integer from, Integer to, Redline redline, List<Word> words) {
        Integer group =
                redline != null && redline.isGroup() ? groups.computeIfAbsent(redline, r -> groups.size()) : null;
        var noise = change == Change.CHANGED ? Runs.noise(words) : Set.<Noise>of();
        boolean says = noise.isEmpty()
                && words.stream().anyMatch(word -> word.op() != Op.EQUAL && !word.kept())
                && effort.flags();
        if (says) {
            int block = blocks.size();
            LineEdits.of(words, from == null ? 0 : a.marker(from), to == null ? 0 : b.marker(to))
                    .ifPresent(edit -> edits.put(block, edit));
        }
        blocks.add(new Block(change, from, to, group, words, noise, List.of()));
    }

    private void flag(Flagging flagging) {
        var flags = flagging.flags(List.copyOf(edits.values())).iterator();
        for (int block : edits.keySet()) {
            blocks.set(block, blocks.get(block).with(flags.next()));
        }
    }
}
