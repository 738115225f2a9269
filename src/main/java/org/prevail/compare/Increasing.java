package org.prevail.compare;

import java.util.Arrays;

/**
 * Of pairs in the order of one text, the heaviest that are in the order of the other, too: a longest increasing subsequence
 * with weights (Fredman 1975 for the unweighted one), by a Fenwick tree of prefix maxima, in O(n log n).
 */
final class Increasing {
    private Increasing() {}

    /** Indexes into {@code to}, ascending. Where {@code to} is negative there is no pair. */
    static int[] heaviest(int[] to, long[] weight) {
        int n = to.length;
        int most = -1;
        for (int t : to) {
            most = Math.max(most, t);
        }
        // By end in the other text: the last pair of the heaviest chain that ends before it.
        int[] tree = new int[most + 2];
        Arrays.fill(tree, -1);
        long[] total = new long[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            if (to[i] < 0) {
                continue;
            }
            int best = -1;
            for (int k = to[i]; k > 0; k -= k & -k) {
                best = heavier(total, best, tree[k]);
            }
            before[i] = best;
            total[i] = weight[i] + (best < 0 ? 0 : total[best]);
            for (int k = to[i] + 1; k < tree.length; k += k & -k) {
                tree[k] = heavier(total, tree[k], i);
            }
            last = heavier(total, last, i);
        }
        return chain(before, last);
    }

    private static int heavier(long[] total, int one, int other) {
        if (one < 0 || other < 0) {
            return Math.max(one, other);
        }
        return total[other] > total[one] ? other : one;
    }

    private static int[] chain(int[] before, int last) {
        int length = 0;
        for (int i = last; i >= 0; i = before[i]) {
            length++;
        }
        int[] chain = new int[length];
        for (int i = last; i >= 0; i = before[i]) {
            chain[--length] = i;
        }
        return chain;
    }
}
