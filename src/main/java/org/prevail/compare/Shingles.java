package org.prevail.compare;

import java.util.Arrays;
import java.util.HashMap;

/** Pairs runs of five tokens, about three words, of two long sequences. */
final class Shingles {
    private static final int LONG = 5;

    private Shingles() {}

    /** For each of {@code a} its partner in {@code b}, or -1; partners ascend. */
    static int[] pair(int[] a, int[] b) {
        var numbers = new HashMap<Long, Integer>();
        int[] ours = number(a, numbers);
        int[] theirs = number(b, numbers);
        int[] weights = new int[numbers.size()];
        Arrays.fill(weights, 1);
        int[] match = Anchors.of(ours, theirs, weights);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0 && a[i] != b[match[i]]) {
                match[i] = -1;
            }
        }
        return match;
    }

    private static int[] number(int[] tokens, HashMap<Long, Integer> numbers) {
        int[] shingles = new int[tokens.length];
        Arrays.fill(shingles, -1);
        for (int i = 0; i + LONG <= tokens.length; i++) {
            // Two runs of one hash would only be an anchor the less, since what is paired must be equal itself.
            long hash = 0;
            for (int k = 0; k < LONG; k++) {
                hash = hash * 0x9E3779B97F4A7C15L + tokens[i + k] + 1;
            }
            shingles[i] = numbers.computeIfAbsent(hash, s -> numbers.size());
        }
        return shingles;
    }
}
