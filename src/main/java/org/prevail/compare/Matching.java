package org.prevail.compare;

import java.util.Arrays;

/**
 * Finds which line became which. What is equal is paired first, then what is equal but for its number or its quotation marks,
 * then what shares most words with a line of the same gap, then with a line anywhere else, as wikidiff2 does for moves.
 */
final class Matching {
    private final Lines a;
    private final Lines b;
    private final Lines.Index index;
    private final Effort effort;
    private final Pairs pairs;

    private Matching(Lines a, Lines b, Lines.Index index, Effort effort) {
        this.a = a;
        this.b = b;
        this.index = index;
        this.effort = effort;
        pairs = new Pairs(a.size(), b.size());
    }

    static Pairs of(Lines a, Lines b, Lines.Index index, Effort effort) {
        var matching = new Matching(a, b, index, effort);
        matching.equalLines();
        matching.equalBodies();
        matching.likeLines();
        var strangers = new Strangers(a, b, index.vocabulary, effort);
        strangers.part(matching.pairs);
        new Moves(a, b, matching.pairs, effort).find();
        strangers.join(matching.pairs);
        return matching.pairs;
    }

    private void equalLines() {
        add(Anchors.of(a.number, b.number, Lines.weights(a, b, index)), 0, 0);
    }

    private void equalBodies() {
        pairs.gaps((aFrom, aTo, bFrom, bTo) -> {
            int[] ours = bodies(a, aFrom, aTo);
            int[] theirs = bodies(b, bFrom, bTo);
            int[] kinds = Arrays.copyOf(ours, ours.length + theirs.length);
            System.arraycopy(theirs, 0, kinds, ours.length, theirs.length);
            int[] sorted = Arrays.stream(kinds)
                    .filter(kind -> kind >= 0)
                    .sorted()
                    .distinct()
                    .toArray();
            renumber(ours, sorted);
            renumber(theirs, sorted);
            int[] weights = new int[sorted.length];
            Arrays.fill(weights, 1);
            add(Anchors.of(ours, theirs, weights), aFrom, bFrom);
        });
    }

    private static int[] bodies(Lines lines, int from, int to) {
        int[] bodies = new int[to - from];
        for (int i = from; i < to; i++) {
            bodies[i - from] = lines.body(i);
        }
        return bodies;
    }

    private static void renumber(int[] kinds, int[] sorted) {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = kinds[i] < 0 ? -1 : Arrays.binarySearch(sorted, kinds[i]);
        }
    }

    private void likeLines() {
        pairs.gaps((aFrom, aTo, bFrom, bTo) -> {
            if (effort.seeks(Math.max(aTo - aFrom, bTo - bFrom))) {
                new Likeness(a, b, pairs, effort).pair(aFrom, aTo, bFrom, bTo);
            }
        });
    }

    private void add(int[] match, int aFrom, int bFrom) {
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                pairs.add(aFrom + i, bFrom + match[i]);
            }
        }
    }
}
