package org.prevail.compare;

import java.util.Arrays;

/** The words of a line in no order, by their roots. */
final class Bag {
    /** Ascending, as often as they stand there. */
    final int[] roots;

    /** Of each, in tenths of a word. */
    private final int[] weights;

    final int weight;

    private Bag(int[] roots, int[] weights) {
        this.roots = roots;
        this.weights = weights;
        weight = Arrays.stream(weights).sum();
    }

    static Bag of(Vocabulary vocabulary, Passage passage) {
        long[] sorted = Arrays.stream(passage.numbers())
                .filter(number -> vocabulary.root(number) >= 0)
                .mapToLong(number -> ((long) vocabulary.root(number) << 8) | light(vocabulary.weight(number)))
                .sorted()
                .toArray();
        int[] roots = new int[sorted.length];
        int[] weights = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            roots[i] = (int) (sorted[i] >> 8);
            weights[i] = (int) (sorted[i] & 0xFF);
        }
        return new Bag(roots, weights);
    }

    /** That two lines share common words says little about them. */
    private static int light(int weight) {
        return weight < 10 ? 3 : weight;
    }

    int common(Bag other) {
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

    Bag without(Bag other) {
        int[] left = new int[roots.length];
        int[] leftWeights = new int[roots.length];
        int size = 0;
        for (int i = 0, j = 0; i < roots.length; i++) {
            while (j < other.roots.length && other.roots[j] < roots[i]) {
                j++;
            }
            if (j < other.roots.length && other.roots[j] == roots[i]) {
                j++;
            } else {
                left[size] = roots[i];
                leftWeights[size++] = weights[i];
            }
        }
        return new Bag(Arrays.copyOf(left, size), Arrays.copyOf(leftWeights, size));
    }

    /** From 0, nothing in common, to 1, the same words. */
    double likeness(Bag other) {
        int all = weight + other.weight;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    /** Which part of it stands in the other, from 0 to 1. */
    double within(Bag other) {
        return weight == 0 ? 0 : (double) common(other) / weight;
    }
}
