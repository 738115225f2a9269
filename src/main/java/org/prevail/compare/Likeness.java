package org.prevail.compare;

/**
 * Pairs the lines of one gap, in order, so that together they share most: a table over both (Needleman and Wunsch 1970) where
 * the gap is small, else the heaviest increasing of each line's likeliest partners, and tables between them.
 */
final class Likeness {
    private static final double ENOUGH = 0.18;
    private static final double PART = 0.7;
    private static final int FOUR_WORDS = 40;

    /** An item shares more words with a new one like it than with itself, shortened: what it names counts more. */
    private static final int NAMED = 2;

    private static final long LARGEST_TABLE = 20_000;
    private static final long STEPS = 30_000_000;

    private final Lines a;
    private final Lines b;
    private final Pairs pairs;
    private final Effort effort;

    Likeness(Lines a, Lines b, Pairs pairs, Effort effort) {
        this.a = a;
        this.b = b;
        this.pairs = pairs;
        this.effort = effort;
    }

    void pair(int aFrom, int aTo, int bFrom, int bTo) {
        if (isSmall(aFrom, aTo, bFrom, bTo)) {
            table(aFrom, aTo, bFrom, bTo);
            return;
        }
        int[] to = new Candidates(a, b, pairs).best(aFrom, aTo, bFrom, bTo);
        long[] weights = new long[to.length];
        for (int i = 0; i < to.length; i++) {
            weights[i] = to[i] < 0 ? 0 : value(aFrom + i, bFrom + to[i]);
            to[i] = weights[i] == 0 ? -1 : to[i];
        }
        int aDone = aFrom;
        int bDone = bFrom;
        for (int i : Increasing.heaviest(to, weights)) {
            pairs.add(aFrom + i, bFrom + to[i]);
            rest(aDone, aFrom + i, bDone, bFrom + to[i]);
            aDone = aFrom + i + 1;
            bDone = bFrom + to[i] + 1;
        }
        rest(aDone, aTo, bDone, bTo);
    }

    private void rest(int aFrom, int aTo, int bFrom, int bTo) {
        if (aFrom < aTo && bFrom < bTo && isSmall(aFrom, aTo, bFrom, bTo)) {
            table(aFrom, aTo, bFrom, bTo);
        }
    }

    private boolean isSmall(int aFrom, int aTo, int bFrom, int bTo) {
        long cells = (long) (aTo - aFrom) * (bTo - bFrom);
        if (cells > LARGEST_TABLE) {
            return false;
        }
        long words = (long) words(a, aFrom, aTo) * (bTo - bFrom) + (long) words(b, bFrom, bTo) * (aTo - aFrom);
        return effort.allows(words, STEPS);
    }

    private static int words(Lines lines, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += lines.bag(i).roots.length;
        }
        return words;
    }

    private void table(int aFrom, int aTo, int bFrom, int bTo) {
        int n = aTo - aFrom;
        int m = bTo - bFrom;
        long[][] best = new long[n + 1][m + 1];
        long[][] value = new long[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                value[i][j] = value(aFrom + i, bFrom + j);
                best[i][j] = Math.max(best[i + 1][j], best[i][j + 1]);
                if (value[i][j] > 0) {
                    best[i][j] = Math.max(best[i][j], best[i + 1][j + 1] + value[i][j]);
                }
            }
        }
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (value[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + value[i][j]) {
                pairs.add(aFrom + i++, bFrom + j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** What is gained by reading the two as one line changed; 0 if they are two lines to a reader. */
    private long value(int line, int otherLine) {
        var one = a.bag(line);
        var other = b.bag(otherLine);
        int common = one.common(other);
        int lighter = Math.min(one.weight, other.weight);
        double like = 2.0 * common / Math.max(1, one.weight + other.weight);
        boolean part = common >= FOUR_WORDS && common >= PART * lighter;
        int named = Names.same(a, line, b, otherLine) ? NAMED : 1;
        boolean belong = (named * like >= ENOUGH || part) && !TableRows.differ(a, line, b, otherLine);
        return belong ? 1 + (long) (100 * named * common * (0.5 + like)) : 0;
    }
}
