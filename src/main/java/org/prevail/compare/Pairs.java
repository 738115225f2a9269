package org.prevail.compare;

import java.util.Arrays;

/** Which line of the old text is which of the new. Each has one partner at most. */
final class Pairs {
    static final int NONE = -1;

    /** What stands between two pairs that are neighbours in both texts: bounds, the second of each exclusive. */
    interface Gap {
        void between(int aFrom, int aTo, int bFrom, int bTo);
    }

    private final int[] to;
    private final int[] from;

    Pairs(int olds, int news) {
        to = new int[olds];
        from = new int[news];
        Arrays.fill(to, NONE);
        Arrays.fill(from, NONE);
    }

    void add(int a, int b) {
        to[a] = b;
        from[b] = a;
    }

    void remove(int a, int b) {
        to[a] = NONE;
        from[b] = NONE;
    }

    int to(int a) {
        return to[a];
    }

    int from(int b) {
        return from[b];
    }

    boolean isFree(int a, int b) {
        return to[a] == NONE && from[b] == NONE;
    }

    boolean isPaired(int a, int b) {
        return to[a] == b;
    }

    /** Only while all pairs are in the order of both texts. */
    void gaps(Gap gap) {
        int aDone = 0;
        int bDone = 0;
        for (int a = 0; a <= to.length; a++) {
            int b = a < to.length ? to[a] : from.length;
            if (b >= 0) {
                if (aDone < a && bDone < b) {
                    gap.between(aDone, a, bDone, b);
                }
                aDone = a + 1;
                bDone = b + 1;
            }
        }
    }

    /** For each old line whether it kept its place: the heaviest pairs that are in the order of both texts. */
    boolean[] inOrder(int[] weightByLine, int[] lineNumbers) {
        long[] weights = new long[to.length];
        for (int a = 0; a < to.length; a++) {
            weights[a] = weightByLine[lineNumbers[a]];
        }
        boolean[] kept = new boolean[to.length];
        for (int a : Increasing.heaviest(to, weights)) {
            kept[a] = true;
        }
        return kept;
    }
}
