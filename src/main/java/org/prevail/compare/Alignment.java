package org.prevail.compare;

import java.util.Arrays;

/**
 * Pairs equal tokens of two passages in order, so that a reader has least to read: the words changed and, for each run of
 * changes, {@link #RUN} more. That is alignment with affine gaps (Gotoh 1982) in which a gap may hold words of both sides; it
 * leaves no confetti, since an island of equal words that is lighter than what a run costs is not worth keeping. It fills a
 * table of both lengths; where that is large, rare runs of words are paired first (see {@link Anchors}), and what is left
 * between them one by one.
 */
final class Alignment {
    /** What one more run of changes costs its reader, in tenths of a word. */
    static final int RUN = 14;

    private static final long SMALL_TABLE = 3_000;
    private static final long LARGEST_TABLE = 4_000_000;
    private static final int FAR = 1 << 28;

    // How a cell was reached, in bits: the best end with a change, and with an equal token.
    private static final int CHANGE_FROM_EQUAL = 1;
    private static final int CHANGE_IS_INSERT = 2;
    private static final int EQUAL_FROM_CHANGE = 4;

    private final Vocabulary vocabulary;
    private final Effort effort;
    private final int[] a;
    private final int[] b;
    private final int[] match;

    private Alignment(Vocabulary vocabulary, Effort effort, int[] a, int[] b) {
        this.vocabulary = vocabulary;
        this.effort = effort;
        this.a = a;
        this.b = b;
        match = new int[a.length];
        Arrays.fill(match, -1);
    }

    /** For each token of {@code a} its partner in {@code b}, or -1; partners ascend. */
    static int[] of(Vocabulary vocabulary, Effort effort, int[] a, int[] b) {
        var alignment = new Alignment(vocabulary, effort, a, b);
        alignment.gap(0, a.length, 0, b.length, true);
        return alignment.match;
    }

    private void gap(int aFrom, int aTo, int bFrom, int bTo, boolean anchor) {
        while (aFrom < aTo && bFrom < bTo && a[aFrom] == b[bFrom]) {
            match[aFrom++] = bFrom++;
        }
        while (aFrom < aTo && bFrom < bTo && a[aTo - 1] == b[bTo - 1]) {
            match[--aTo] = --bTo;
        }
        if (aFrom == aTo || bFrom == bTo) {
            return;
        }
        long cells = (long) (aTo - aFrom + 1) * (bTo - bFrom + 1);
        if (anchor && cells > SMALL_TABLE) {
            anchored(aFrom, aTo, bFrom, bTo);
        } else if (effort.allows(cells, LARGEST_TABLE)) {
            table(aFrom, aTo, bFrom, bTo);
        } else {
            effort.givenUp();
        }
    }

    /** Gaps between runs of three tokens that stand in both; without any, all of it was replaced. */
    private void anchored(int aFrom, int aTo, int bFrom, int bTo) {
        int[] partners = Shingles.pair(Arrays.copyOfRange(a, aFrom, aTo), Arrays.copyOfRange(b, bFrom, bTo));
        int aDone = aFrom;
        int bDone = bFrom;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                gap(aDone, aFrom + i, bDone, bFrom + partners[i], false);
                match[aFrom + i] = bFrom + partners[i];
                aDone = aFrom + i + 1;
                bDone = bFrom + partners[i] + 1;
            }
        }
        gap(aDone, aTo, bDone, bTo, false);
    }

    private void table(int aFrom, int aTo, int bFrom, int bTo) {
        int n = aTo - aFrom;
        int m = bTo - bFrom;
        byte[] how = new byte[(n + 1) * (m + 1)];
        int[] change = new int[m + 1];
        int[] equal = new int[m + 1];
        Arrays.fill(equal, FAR);
        equal[0] = 0;
        change[0] = FAR;
        for (int j = 1; j <= m; j++) {
            boolean opens = j == 1;
            change[j] = (opens ? RUN : change[j - 1]) + weight(b[bFrom + j - 1]);
            how[j] = (byte) (CHANGE_IS_INSERT | (opens ? CHANGE_FROM_EQUAL : 0));
        }
        for (int i = 1; i <= n; i++) {
            row(i, aFrom, bFrom, m, how, change, equal);
        }
        trace(aFrom, bFrom, n, m, how, equal[m] <= change[m]);
    }

    private void row(int i, int aFrom, int bFrom, int m, byte[] how, int[] change, int[] equal) {
        int token = a[aFrom + i - 1];
        int deleting = weight(token);
        int row = i * (m + 1);
        int diagonalChange = change[0];
        int diagonalEqual = equal[0];
        boolean opens = equal[0] + RUN < change[0];
        change[0] = (opens ? equal[0] + RUN : change[0]) + deleting;
        equal[0] = FAR;
        how[row] = (byte) (opens ? CHANGE_FROM_EQUAL : 0);
        for (int j = 1; j <= m; j++) {
            int other = b[bFrom + j - 1];
            int state = 0;
            int best = change[j];
            if (equal[j] + RUN < best) {
                best = equal[j] + RUN;
                state = CHANGE_FROM_EQUAL;
            }
            best += deleting;
            int left = change[j - 1];
            int leftState = CHANGE_IS_INSERT;
            if (equal[j - 1] + RUN < left) {
                left = equal[j - 1] + RUN;
                leftState |= CHANGE_FROM_EQUAL;
            }
            left += weight(other);
            if (left < best) {
                best = left;
                state = leftState;
            }
            int same = FAR;
            if (token == other) {
                same = diagonalEqual;
                if (diagonalChange < same) {
                    same = diagonalChange;
                    state |= EQUAL_FROM_CHANGE;
                }
            }
            diagonalChange = change[j];
            diagonalEqual = equal[j];
            change[j] = best;
            equal[j] = same;
            how[row + j] = (byte) state;
        }
    }

    private void trace(int aFrom, int bFrom, int n, int m, byte[] how, boolean endsEqual) {
        boolean equal = endsEqual;
        int i = n;
        int j = m;
        while (i > 0 || j > 0) {
            int state = how[i * (m + 1) + j];
            if (equal) {
                match[aFrom + --i] = bFrom + --j;
                equal = (state & EQUAL_FROM_CHANGE) == 0;
            } else {
                equal = (state & CHANGE_FROM_EQUAL) != 0;
                if ((state & CHANGE_IS_INSERT) != 0) {
                    j--;
                } else {
                    i--;
                }
            }
        }
    }

    private int weight(int token) {
        return vocabulary.weight(token);
    }
}
