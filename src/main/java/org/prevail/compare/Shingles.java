package org.prevail.compare;

import java.util.Arrays;
import java.util.HashMap;

/** Pairs runs of five tokens, about three words, of two long sequences. */
final class Shingles {
    private static final int LONG = 5;

    private record Shingle(int one, int two, int three, int four, int five) {}

    private Shingles() {}

    /** For each of {@code a} its partner in {@code b}, or -1; partners ascend. */
    static int[] pair(int[] a, int[] b) {
        var numbers = new HashMap<Shingle, Integer>();
        int[] ours = number(a, numbers);
        int[] theirs = number(b, numbers);
        int[] weights = new int[numbers.size()];
        Arrays.fill(weights, 1);
        return Anchors.of(ours, theirs, weights);
    }

    private static int[] number(int[] tokens, HashMap<Shingle, Integer> numbers) {
        int[] shingles = new int[tokens.length];
        Arrays.fill(shingles, -1);
        for (int i = 0; i + LONG <= tokens.length; i++) {
            var shingle = new Shingle(tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]);
            shingles[i] = numbers.computeIfAbsent(shingle, s -> numbers.size());
        }
        return shingles;
    }
}
