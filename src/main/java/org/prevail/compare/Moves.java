package org.prevail.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Finds lines that were taken away in one place and put in another: the same ones first, then those that are much alike. */
final class Moves {
    private static final double ALIKE = 0.6;
    private static final double SOMEWHAT_ALIKE = 0.35;
    private static final int FOUR_WORDS = 40;

    private record Pair(int from, int to, double weight) {}

    private final Lines a;
    private final Lines b;
    private final Pairs pairs;

    private final Effort effort;

    Moves(Lines a, Lines b, Pairs pairs, Effort effort) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        this.effort = effort;
    }

    void find() {
        equal(i -> a.number[i], j -> b.number[j]);
        equal(a::body, b::body);
        neighbours();
        named();
        int olds = (int) IntStream.range(0, a.size())
                .filter(i -> pairs.to(i) == Pairs.NONE)
                .count();
        int news = (int) IntStream.range(0, b.size())
                .filter(j -> pairs.from(j) == Pairs.NONE)
                .count();
        if (olds == 0 || news == 0 || effort.seeks(Math.max(olds, news))) {
            alike();
        }
    }

    /** Free lines that are the same: those that stand once, and long ones however often they stand. */
    private void equal(IntUnaryOperator ours, IntUnaryOperator theirs) {
        var places = new HashMap<Integer, ArrayList<Integer>>();
        for (int j = 0; j < b.size(); j++) {
            if (pairs.from(j) == Pairs.NONE && theirs.applyAsInt(j) >= 0) {
                places.computeIfAbsent(theirs.applyAsInt(j), key -> new ArrayList<>())
                        .add(j);
            }
        }
        if (places.isEmpty()) {
            return;
        }
        var counts = new HashMap<Integer, Integer>();
        for (int i = 0; i < a.size(); i++) {
            if (pairs.to(i) == Pairs.NONE) {
                counts.merge(ours.applyAsInt(i), 1, Integer::sum);
            }
        }
        var next = new HashMap<Integer, Integer>();
        for (int i = 0; i < a.size(); i++) {
            var found = pairs.to(i) == Pairs.NONE ? places.get(ours.applyAsInt(i)) : null;
            if (found != null) {
                int rank = next.merge(ours.applyAsInt(i), 1, Integer::sum) - 1;
                boolean once = found.size() == 1 && counts.get(ours.applyAsInt(i)) == 1;
                if (rank < found.size() && (once || a.bag(i).weight >= FOUR_WORDS)) {
                    pairs.add(i, found.get(rank));
                }
            }
        }
    }

    /** A short line that stands often moved if its neighbour did. */
    private void neighbours() {
        for (int i = 0; i + 1 < a.size(); i++) {
            int j = pairs.to(i);
            if (j >= 0 && j + 1 < b.size()) {
                follow(i + 1, j + 1);
            }
        }
        for (int i = a.size() - 1; i > 0; i--) {
            int j = pairs.to(i);
            if (j > 0) {
                follow(i - 1, j - 1);
            }
        }
    }

    private void follow(int i, int j) {
        if (pairs.isFree(i, j) && a.body(i) == b.body(j) && a.body(i) >= 0) {
            pairs.add(i, j);
        }
    }

    /** What is about the same thing, of which there is one line in either text: a date, a supplier, a clause. */
    private void named() {
        var ours = names(a, i -> pairs.to(i) == Pairs.NONE);
        var theirs = names(b, j -> pairs.from(j) == Pairs.NONE);
        ours.forEach((name, i) -> {
            int j = theirs.getOrDefault(name, Pairs.NONE);
            if (i >= 0 && j >= 0 && a.bag(i).likeness(b.bag(j)) >= SOMEWHAT_ALIKE) {
                pairs.add(i, j);
            }
        });
    }

    /** By name the free line that has it; none where several do. */
    private static Map<String, Integer> names(Lines lines, IntPredicate free) {
        var names = new TreeMap<String, Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (free.test(i) && !lines.name(i).isEmpty()) {
                names.merge(lines.name(i), i, (one, other) -> Pairs.NONE);
            }
        }
        return names;
    }

    private void alike() {
        int[] best = new Candidates(a, b, pairs).best(0, a.size(), 0, b.size());
        List<Pair> found = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                var one = a.bag(i);
                var other = b.bag(best[i]);
                if (Math.min(one.weight, other.weight) >= FOUR_WORDS
                        && one.likeness(other) >= ALIKE
                        && !TableRows.differ(a, i, b, best[i])) {
                    found.add(new Pair(i, best[i], one.likeness(other) * one.weight));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Pair::weight).reversed());
        for (var pair : found) {
            if (pairs.isFree(pair.from, pair.to)) {
                pairs.add(pair.from, pair.to);
            }
        }
    }
}
