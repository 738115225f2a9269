package org.prevail.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts lines that share words but hardly any in the same order: two paragraphs to a reader, who would have to pick a word here
 * and a word there. Each was taken out or put in, or has its like elsewhere. Those that share a little more are one if neither
 * has.
 */
final class Strangers {
    private static final double SUSPECT = 0.3;
    private static final double FEW = 0.075;
    private static final double PART = 0.5;

    private final Lines a;
    private final Lines b;
    private final Vocabulary vocabulary;
    private final Effort effort;
    private final List<int[]> doubtful = new ArrayList<>();

    Strangers(Lines a, Lines b, Vocabulary vocabulary, Effort effort) {
        this.a = a;
        this.b = b;
        this.vocabulary = vocabulary;
        this.effort = effort;
    }

    void part(Pairs pairs) {
        for (int line = 0; line < a.size(); line++) {
            int other = pairs.to(line);
            if (other >= 0 && a.number[line] != b.number[other] && isSuspect(line, other)) {
                pairs.remove(line, other);
                if (!areStrangers(line, other)) {
                    doubtful.add(new int[] {line, other});
                }
            }
        }
    }

    /** Once lines have been looked for elsewhere. */
    void join(Pairs pairs) {
        for (int[] pair : doubtful) {
            if (pairs.isFree(pair[0], pair[1])) {
                pairs.add(pair[0], pair[1]);
            }
        }
    }

    private boolean isSuspect(int line, int other) {
        return a.bag(line).likeness(b.bag(other)) < SUSPECT && !Names.same(a, line, b, other);
    }

    private boolean areStrangers(int line, int other) {
        int weight = a.bag(line).weight;
        int otherWeight = b.bag(other).weight;
        int stays = stays(a.passage(List.of(line)), b.passage(List.of(other)));
        return 2 * stays < FEW * (weight + otherWeight) && stays < PART * Math.min(weight, otherWeight);
    }

    /** What a reader would be shown as unchanged, weighed as {@link Bag} does. */
    private int stays(Passage one, Passage other) {
        int[] numbers = one.numbers();
        int[] match = Alignment.of(vocabulary, effort, numbers, other.numbers());
        Islands.drown(vocabulary, numbers, other.numbers(), match);
        int stays = 0;
        for (int i = 0; i < numbers.length; i++) {
            stays += match[i] >= 0 && vocabulary.root(numbers[i]) >= 0 ? Bag.light(vocabulary.weight(numbers[i])) : 0;
        }
        return stays;
    }
}
