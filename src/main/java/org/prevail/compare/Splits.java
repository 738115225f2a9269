package org.prevail.compare;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Finds lines that were split or joined: a line without a partner whose words are, for the most part, those that its
 * neighbour's partner lost.
 */
final class Splits {
    private static final double MOST = 0.55;
    private static final int SOME = 15;

    /** For each new line without a partner the old line it was split from, or {@link Pairs#NONE}. */
    final int[] from;

    /** For each old line without a partner the new line it was joined to, or {@link Pairs#NONE}. */
    final int[] to;

    Splits(Lines a, Lines b, Pairs pairs) {
        from = parts(b, pairs::from, a);
        to = parts(a, pairs::to, b);
    }

    private static int[] parts(Lines lines, IntUnaryOperator partner, Lines others) {
        int[] whole = new int[lines.size()];
        Arrays.fill(whole, Pairs.NONE);
        Bag[] left = new Bag[others.size()];
        for (int i = 0; i < whole.length; i++) {
            int other = partner.applyAsInt(i);
            if (other >= 0) {
                left[other] = others.number[other] == lines.number[i]
                        ? null
                        : others.bag(other).without(lines.bag(i));
            }
        }
        for (int i = 1; i < whole.length; i++) {
            join(lines, i, i - 1, partner, others, whole, left);
        }
        for (int i = whole.length - 2; i >= 0; i--) {
            join(lines, i, i + 1, partner, others, whole, left);
        }
        return whole;
    }

    private static void join(
            Lines lines, int line, int neighbour, IntUnaryOperator partner, Lines others, int[] whole, Bag[] left) {
        if (partner.applyAsInt(line) >= 0 || whole[line] >= 0) {
            return;
        }
        int other = partner.applyAsInt(neighbour) >= 0 ? partner.applyAsInt(neighbour) : whole[neighbour];
        if (other < 0 || left[other] == null) {
            return;
        }
        var bag = lines.bag(line);
        boolean most = bag.common(left[other]) >= SOME && bag.within(left[other]) >= MOST;
        if (most || isEnd(lines.said(line), others.said(other), line < neighbour)) {
            whole[line] = other;
            left[other] = left[other].without(bag);
        }
    }

    /** A heading of one word says too little by itself; not if the other line began, or ended, with just that. */
    private static boolean isEnd(String part, String whole, boolean begins) {
        int rest = whole.length() - part.length();
        if (part.isEmpty() || rest <= 0) {
            return false;
        }
        return begins
                ? whole.startsWith(part) && whole.charAt(part.length()) == ' '
                : whole.endsWith(part) && whole.charAt(rest - 1) == ' ';
    }
}
