package org.prevail.compare;

/**
 * Puts a pure insertion or deletion where a person would see it. Between “A. ” and “A. B. A. ” either “A. B. ” or “B. A. ” was
 * put in; what begins where a sentence or a line begins reads best (Neil Fraser’s “semantic lossless” alignment).
 */
final class Sliding {
    private static final int FARTHEST = 400;

    private final Vocabulary vocabulary;
    private final Passage own;
    private final int[] numbers;

    private Sliding(Vocabulary vocabulary, Passage own) {
        this.vocabulary = vocabulary;
        this.own = own;
        numbers = own.numbers();
    }

    /** Both ways; {@code match} as {@link Alignment} gives it, changed in place. */
    static void settle(Vocabulary vocabulary, Passage a, Passage b, int[] match) {
        new Sliding(vocabulary, a).slide(match);
        int[] back = inverse(match, b.size());
        new Sliding(vocabulary, b).slide(back);
        System.arraycopy(inverse(back, match.length), 0, match, 0, match.length);
    }

    private static int[] inverse(int[] match, int size) {
        int[] back = new int[size];
        java.util.Arrays.fill(back, -1);
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                back[match[i]] = i;
            }
        }
        return back;
    }

    private void slide(int[] match) {
        for (int from = 0; from < match.length; from++) {
            if (match[from] >= 0) {
                continue;
            }
            int to = from;
            while (to < match.length && match[to] < 0) {
                to++;
            }
            if (isPure(match, from, to)) {
                to += slide(match, from, to);
            }
            from = to;
        }
    }

    private static boolean isPure(int[] match, int from, int to) {
        return from > 0 && (to == match.length || match[to] == match[from - 1] + 1);
    }

    /** Moves the run to the best place before it; where it stands is the last place it can have. */
    private int slide(int[] match, int from, int to) {
        int best = 0;
        int worth = worth(from);
        for (int step = 1; step <= FARTHEST && isEqual(match, from - step, to - step); step++) {
            if (worth(from - step) > worth) {
                worth = worth(from - step);
                best = step;
            }
        }
        for (int step = 1; step <= best; step++) {
            match[to - step] = match[from - step];
            match[from - step] = -1;
        }
        return 0;
    }

    private boolean isEqual(int[] match, int one, int other) {
        if (one < 0 || match[one] < 0 || numbers[one] != numbers[other]) {
            return false;
        }
        // Not over another run of the other side.
        return one == 0 || match[one - 1] < 0 || match[one - 1] == match[one] - 1;
    }

    /** How well a run begins at this token. */
    private int worth(int token) {
        if (token == 0 || own.isBreak(token - 1)) {
            return 4;
        }
        if (own.isBreak(token)) {
            return 3;
        }
        boolean afterSpace = vocabulary.weight(numbers[token - 1]) == 1;
        if (afterSpace && token > 1 && vocabulary.isSentenceEnd(numbers[token - 2])) {
            return 3;
        }
        if (afterSpace) {
            return token > 1 && vocabulary.root(numbers[token - 2]) < 0 ? 2 : 1;
        }
        return 0;
    }
}
