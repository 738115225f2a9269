package org.prevail.compare;

/**
 * A word that stayed alone between two rewritten passages says nothing and makes the reader jump: it is read as replaced with
 * them. One that the eye passes over goes sooner than any other; what stands beside a small change, or in company, stays.
 */
final class Islands {
    private static final int COMMON = 1;
    private static final int ANY = 2;

    /** How much has to be rewritten on either side of a common word, in tenths of a word. */
    private static final int REWRITTEN = 140;

    /** The same of any other word, and how much on both sides together. */
    private static final int SOME = 90;

    private static final int MUCH = 400;

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
            int before = rewritten(done, from, doneOther, other);
            int behind = rewritten(to, after, otherTo, otherAfter);
            if (drowns(words(from, to), Math.min(before, behind), before + behind)) {
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

    private static boolean drowns(int words, int least, int all) {
        return words == COMMON && least >= REWRITTEN || words == ANY && least >= SOME && all >= MUCH;
    }

    /** How many words there are, {@link #ANY} counting as two of {@link #COMMON}; more than one of either is much. */
    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to && words <= ANY; i++) {
            if (vocabulary.root(a[i]) >= 0) {
                words += words > 0 ? ANY : vocabulary.isCommon(a[i]) ? COMMON : ANY;
            }
        }
        return words;
    }

    /** How much was taken out and put in; nothing if only one of the two. */
    private int rewritten(int from, int to, int other, int otherTo) {
        int deleted = weight(a, from, to);
        int inserted = weight(b, other, otherTo);
        return Math.min(deleted, inserted) > 0 ? deleted + inserted : 0;
    }

    private int weight(int[] tokens, int from, int to) {
        int weight = 0;
        for (int i = from; i < to && weight < MUCH; i++) {
            weight += vocabulary.weight(tokens[i]);
        }
        return weight;
    }
}
