package org.prevail.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * For each free line of a range of the old text the free line of a range of the new one that shares most rare words with it,
 * by an index from word to lines. What stands in many lines is not looked at, which bounds the work by the texts' length.
 */
final class Candidates {
    private static final int MANY = 8;

    /** The lines a word stands in, until there are too many. */
    private static final class Places {
        private final int[] lines = new int[MANY];
        private int size;

        void add(int line) {
            if (size > 0 && size <= MANY && lines[size - 1] == line) {
                return;
            }
            if (size < MANY) {
                lines[size] = line;
            }
            size++;
        }
    }

    private final Lines a;
    private final Lines b;
    private final Pairs pairs;

    Candidates(Lines a, Lines b, Pairs pairs) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
    }

    /** Offsets into the new text's range, or -1. */
    int[] best(int aFrom, int aTo, int bFrom, int bTo) {
        var places = index(bFrom, bTo);
        int[] shared = new int[bTo - bFrom];
        int[] touched = new int[bTo - bFrom];
        int[] best = new int[aTo - aFrom];
        Arrays.fill(best, -1);
        for (int i = aFrom; i < aTo; i++) {
            if (pairs.to(i) == Pairs.NONE) {
                best[i - aFrom] = best(a.bag(i), places, shared, touched);
            }
        }
        return best;
    }

    private static int best(Bag bag, Map<Integer, Places> places, int[] shared, int[] touched) {
        int size = 0;
        for (int root : bag.roots) {
            var found = places.get(root);
            if (found != null && found.size <= MANY) {
                for (int k = 0; k < found.size; k++) {
                    int line = found.lines[k];
                    if (shared[line] == 0) {
                        touched[size++] = line;
                    }
                    shared[line] += 1 + MANY / found.size;
                }
            }
        }
        int best = -1;
        for (int k = 0; k < size; k++) {
            if (best < 0 || shared[touched[k]] > shared[best]) {
                best = touched[k];
            }
        }
        for (int k = 0; k < size; k++) {
            shared[touched[k]] = 0;
        }
        return best;
    }

    private Map<Integer, Places> index(int from, int to) {
        var places = new HashMap<Integer, Places>();
        for (int j = from; j < to; j++) {
            if (pairs.from(j) == Pairs.NONE) {
                for (int root : b.bag(j).roots) {
                    places.computeIfAbsent(root, r -> new Places()).add(j - from);
                }
            }
        }
        return places;
    }
}
