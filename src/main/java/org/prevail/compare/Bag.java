package org.prevail.compare;

import java.util.Arrays;

/** The words of a line in no order, by their roots. */
final class Bag {
    /** Ascending, as often as they stand there. */
    final int[] roots;

    /** Of each, in tenths of a word. */
    private final int[] weights;

    final int weight;

    private static final int MANY_TIMES = 32;

    private Bag(int[] roots, int[] weights) {
        this.roots = roots;
        this.weights = weights;
        weight = Arrays.stream(weights).sum();
    }

    static Bag of(Vocabulary vocabulary, Passage passage) {
        long[] sorted = new long[passage.size()];
        int size = 0;
        for (int token = 0; token < sorted.length; token++) {
            int number = passage.number(token);
            if (vocabulary.root(number) >= 0) {
                sorted[size++] = ((long) vocabulary.root(number) << 8) | light(vocabulary.weight(number));
            }
        }
        Arrays.sort(sorted, 0, size);
        int[] roots = new int[size];
        int[] weights = new int[size];
        for (int i = 0; i < size; i++) {
            roots[i] = (int) (sorted[i] >> 8);
            weights[i] = (int) (sorted[i] & 0xFF);
        }
        return new Bag(roots, weights);
    }

    /** That two lines share common words says little about them. */
    static int light(int weight) {
        return weight < 10 ? 3 : weight;
    }

    int common(Bag other) {
        if (roots.length > other.roots.length) {
            return other.common(this);
        }
        return (long) roots.length * MANY_TIMES < other.roots.length ? sought(other) : merged(other);
    }

    /** Of a short line and a very long one, in proportion to the short one. */
    private int sought(Bag other) {
        int common = 0;
        int at = 0;
        for (int i = 0; i < roots.length; i++) {
            at = other.first(roots[i], at);
            if (at < other.roots.length && other.roots[at] == roots[i]) {
                common += weights[i];
                at++;
            }
        }
        return common;
    }

    /** Where from a place on the first root that is not smaller stands. */
    private int first(int root, int from) {
        int to = roots.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (roots[middle] < root) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private int merged(Bag other) {
        int common = 0;
        for (int i = 0, j = 0; i < roots.length && j < other.roots.length; ) {
            if (roots[i] == other.roots[j]) {
                common += weights[i++];
                j++;
            } else if (roots[i] < other.roots[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** Of one of its words, in tenths. */
    int weight(int index) {
        return weights[index];
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(Bag other) {
        int all = weight + other.weight;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }
}
