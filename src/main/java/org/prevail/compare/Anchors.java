package org.prevail.compare;

import java.util.Arrays;

/**
 * Pairs equal things of two sequences in order, rare ones first: what stands once in both is paired (Bram Cohen's patience
 * diff), the heaviest increasing of these pairs are kept, and the gaps between them are treated the same way, in which other
 * things stand once. Where nothing does, the first is paired with the first, the second with the second. O(n log n) a level.
 */
final class Anchors {
    private static final int LEVELS = 24;

    private final int[] a;
    private final int[] b;
    private final int[] weight;
    private final int[] match;
    private final int[] countA;
    private final int[] countB;
    private final int[] placeB;

    private Anchors(int[] a, int[] b, int[] weight) {
        this.a = a;
        this.b = b;
        this.weight = weight;
        match = new int[a.length];
        Arrays.fill(match, -1);
        countA = new int[weight.length];
        countB = new int[weight.length];
        placeB = new int[weight.length];
    }

    /**
     * For each of {@code a} its partner in {@code b}, or -1; partners ascend. Negative numbers are never paired.
     *
     * @param weight by number, how much it matters that it is paired
     */
    static int[] of(int[] a, int[] b, int[] weight) {
        var anchors = new Anchors(a, b, weight);
        anchors.gap(0, a.length, 0, b.length, 0);
        return anchors.match;
    }

    private void gap(int aFrom, int aTo, int bFrom, int bTo, int level) {
        while (aFrom < aTo && bFrom < bTo && pairs(a[aFrom], b[bFrom])) {
            match[aFrom++] = bFrom++;
        }
        while (aFrom < aTo && bFrom < bTo && pairs(a[aTo - 1], b[bTo - 1])) {
            match[--aTo] = --bTo;
        }
        if (aFrom == aTo || bFrom == bTo) {
            return;
        }
        int[] to = unique(aFrom, aTo, bFrom, bTo, level < LEVELS);
        long[] weights = new long[to.length];
        for (int i = 0; i < to.length; i++) {
            weights[i] = to[i] < 0 ? 0 : weight[a[aFrom + i]];
        }
        int[] chain = Increasing.heaviest(to, weights);
        if (chain.length == 0) {
            return;
        }
        int aDone = aFrom;
        int bDone = bFrom;
        for (int i : chain) {
            match[aFrom + i] = bFrom + to[i];
        }
        if (level >= LEVELS) {
            return;
        }
        for (int i : chain) {
            gap(aDone, aFrom + i, bDone, bFrom + to[i], level + 1);
            aDone = aFrom + i + 1;
            bDone = bFrom + to[i] + 1;
        }
        gap(aDone, aTo, bDone, bTo, level + 1);
    }

    private static boolean pairs(int one, int other) {
        return one == other && one >= 0;
    }

    /** Offsets into the gap of {@code b}. */
    private int[] unique(int aFrom, int aTo, int bFrom, int bTo, boolean rare) {
        count(aFrom, aTo, a, countA, 1);
        for (int j = bFrom; j < bTo; j++) {
            if (b[j] >= 0) {
                countB[b[j]]++;
                placeB[b[j]] = j - bFrom;
            }
        }
        int[] to = new int[aTo - aFrom];
        Arrays.fill(to, -1);
        boolean found = false;
        for (int i = aFrom; rare && i < aTo; i++) {
            if (a[i] >= 0 && countA[a[i]] == 1 && countB[a[i]] == 1) {
                to[i - aFrom] = placeB[a[i]];
                found = true;
            }
        }
        count(aFrom, aTo, a, countA, 0);
        count(bFrom, bTo, b, countB, 0);
        if (!found) {
            ranked(aFrom, aTo, bFrom, bTo, to);
        }
        return to;
    }

    /** The k-th of a kind with the k-th of that kind. */
    private void ranked(int aFrom, int aTo, int bFrom, int bTo, int[] to) {
        int[] next = new int[bTo - bFrom];
        for (int j = bTo - 1; j >= bFrom; j--) {
            if (b[j] >= 0) {
                next[j - bFrom] = countB[b[j]] == 0 ? -1 : placeB[b[j]];
                countB[b[j]] = 1;
                placeB[b[j]] = j - bFrom;
            }
        }
        for (int i = aFrom; i < aTo; i++) {
            if (a[i] >= 0 && countB[a[i]] == 1 && placeB[a[i]] >= 0) {
                to[i - aFrom] = placeB[a[i]];
                placeB[a[i]] = next[placeB[a[i]]];
            }
        }
        count(bFrom, bTo, b, countB, 0);
    }

    private static void count(int from, int to, int[] numbers, int[] counts, int step) {
        for (int i = from; i < to; i++) {
            if (numbers[i] >= 0) {
                counts[numbers[i]] = step == 0 ? 0 : counts[numbers[i]] + step;
            }
        }
    }
}
