package org.prevail.compare;

/**
 * A word the eye passes over that stayed alone between two rewritten passages says nothing and makes the reader jump: it is
 * read as replaced with them. What stands beside a small change, or holds any other word, stays.
 */
final class Islands {
    /** How much has to be rewritten on either side, in tenths of a word. */
    private static final int REWRITTEN = 120;

    private final Vocabulary vocabulary;
    private final int[] a;
    private final int[] b;
    private final int[] match;

    private Islands(Vocabulary vocabulary, int[] a, int[] b, int[] match) {
        this.vocabulary = vocabulary;
        this.a = a;
        this.b = b;
        this.match = match;
    }

    /** Changes {@code match}, as {@link Alignment} gives it. */
    static void drown(Vocabulary vocabulary, int[] a, int[] b, int[] match) {
        new Islands(vocabulary, a, b, match).drown();
    }

    private void drown() {
        int done = 0;
        int doneOther = 0;
        for (int from = next(0); from < a.length; ) {
            int to = end(from);
            int after = next(to);
            int other = match[from];
            int otherTo = match[to - 1] + 1;
            int otherAfter = after < a.length ? match[after] : b.length;
            if (isLight(from, to)
                    && isRewritten(done, from, doneOther, other)
                    && isRewritten(to, after, otherTo, otherAfter)) {
                for (int i = from; i < to; i++) {
                    match[i] = -1;
                }
            } else {
                done = to;
                doneOther = otherTo;
            }
            from = after;
        }
    }

    private int next(int from) {
        int i = from;
        while (i < a.length && match[i] < 0) {
            i++;
        }
        return i;
    }

    private int end(int from) {
        int i = from + 1;
        while (i < a.length && match[i] == match[i - 1] + 1) {
            i++;
        }
        return i;
    }

    /** One common word and what stands around it. */
    private boolean isLight(int from, int to) {
        int words = 0;
        for (int i = from; i < to && words < 2; i++) {
            if (vocabulary.root(a[i]) >= 0) {
                words += vocabulary.isCommon(a[i]) ? 1 : 2;
            }
        }
        return words == 1;
    }

    private boolean isRewritten(int from, int to, int other, int otherTo) {
        int deleted = weight(a, from, to);
        int inserted = weight(b, other, otherTo);
        return Math.min(deleted, inserted) > 0 && deleted + inserted >= REWRITTEN;
    }

    private int weight(int[] tokens, int from, int to) {
        int weight = 0;
        for (int i = from; i < to && weight < REWRITTEN; i++) {
            weight += vocabulary.weight(tokens[i]);
        }
        return weight;
    }
}
