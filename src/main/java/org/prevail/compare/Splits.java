package org.prevail.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;

/**
 * Finds lines that were split or joined: a line without a partner whose words are, for the most part, those that its
 * neighbour's partner lost.
 */
final class Splits {
    private static final double MOST = 0.55;
    private static final int SOME = 15;

    /** Where other lines were put between: how many at most, and how much it has to have taken along. */
    private static final int FAR = 8;

    private static final int FOUR_WORDS = 40;

    private static final int BEGINNING = 60;
    private static final int LONG = 20_000;

    /** For each new line without a partner the old line it was split from, or {@link Pairs#NONE}. */
    final int[] from;

    /** For each old line without a partner the new line it was joined to, or {@link Pairs#NONE}. */
    final int[] to;

    Splits(Lines a, Lines b, Pairs pairs) {
        from = parts(b, pairs::from, a);
        to = parts(a, pairs::to, b);
    }

    private static int[] parts(Lines lines, IntUnaryOperator partner, Lines others) {
        return new Parts(lines, partner, others).find();
    }

    private static final class Parts {
        private final Lines lines;
        private final IntUnaryOperator partner;
        private final Lines others;
        private final int[] whole;
        private final Map<Integer, Rest> rests = new HashMap<>();

        Parts(Lines lines, IntUnaryOperator partner, Lines others) {
            this.lines = lines;
            this.partner = partner;
            this.others = others;
            whole = new int[lines.size()];
            Arrays.fill(whole, Pairs.NONE);
        }

        int[] find() {
            for (int i = 1; i < whole.length; i++) {
                join(i, -1);
            }
            for (int i = whole.length - 2; i >= 0; i--) {
                join(i, 1);
            }
            return whole;
        }

        private void join(int line, int step) {
            if (partner.applyAsInt(line) >= 0 || whole[line] >= 0) {
                return;
            }
            for (int far = 1; far <= FAR; far++) {
                int neighbour = line + far * step;
                if (neighbour < 0 || neighbour >= whole.length) {
                    return;
                }
                int itself = partner.applyAsInt(neighbour);
                int other = itself >= 0 ? itself : whole[neighbour];
                if (other >= 0) {
                    join(line, other, itself >= 0 ? neighbour : Pairs.NONE, far == 1, step);
                    return;
                }
            }
        }

        private void join(int line, int other, int neighbour, boolean near, int step) {
            if (neighbour >= 0 && others.number[other] == lines.number[neighbour]) {
                return;
            }
            var rest = rests.computeIfAbsent(other, o -> new Rest(others.bag(o), lines.bag(neighbour)));
            var bag = lines.bag(line);
            int common = rest.common(bag);
            boolean most = common >= (near ? SOME : FOUR_WORDS) && common >= MOST * bag.weight
                    || common >= FOUR_WORDS && beginsWithin(lines.said(line), others.text[other]);
            if (most || near && isEnd(lines.said(line), others.text[other], step > 0)) {
                whole[line] = other;
                rest.take(bag);
            }
        }
    }

    /** What begins with a dozen words of the other line was written from it, however it goes on. */
    private static boolean beginsWithin(String part, String whole) {
        return part.length() > BEGINNING && whole.length() < LONG && whole.contains(part.substring(0, BEGINNING));
    }

    /** A heading of one word says too little by itself; not if the other line began, or ended, with just that. */
    private static boolean isEnd(String part, String whole, boolean begins) {
        int begin = Marker.length(whole);
        int rest = whole.length() - part.length();
        if (part.isEmpty() || rest <= begin) {
            return false;
        }
        return begins
                ? whole.startsWith(part, begin) && whole.charAt(begin + part.length()) == ' '
                : whole.endsWith(part) && whole.charAt(rest - 1) == ' ';
    }
}
