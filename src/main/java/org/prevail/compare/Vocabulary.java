package org.prevail.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The tokens of both texts by number: equal numbers, equal tokens. Each has a weight, in tenths of a word. */
final class Vocabulary {
    static final int SPACE = 0;
    private static final int WORD = 10;

    /** Words a reader's eye passes over; that they stand in both texts says little. */
    private static final Set<String> COMMON = Set.of(
            ("a an the of to in on at by for from with as and or nor but if is are was were be been it its this that these those"
                            + " any all such other may will shall can not no we us our you your they their which who"
                            + " va la cua cac cho co trong voi duoc nay do mot nhung tu den theo khi ve tai hoac thi ma de"
                            + " boi nhu cung se bang")
                    .split(" "));

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> roots = new HashMap<>();
    private byte[] weights = new byte[256];
    private int[] rootOf = new int[256];

    private final int[] stops = new int[4];

    Vocabulary() {
        number(" ");
        for (int i = 0; i < stops.length; i++) {
            stops[i] = number(".?!;".substring(i, i + 1));
        }
    }

    int number(String token) {
        var known = numbers.get(token);
        return known != null ? known : add(token);
    }

    private int add(String token) {
        int number = numbers.size();
        numbers.put(token, number);
        if (number == weights.length) {
            weights = Arrays.copyOf(weights, 2 * number);
            rootOf = Arrays.copyOf(rootOf, 2 * number);
        }
        if (CharacterKinds.isSpace(token.codePointAt(0))) {
            weights[number] = 1;
            rootOf[number] = -1;
        } else if (!Tokenizer.isWord(token, 0)) {
            weights[number] = 2;
            rootOf[number] = -1;
        } else {
            var root = Folding.word(token);
            weights[number] = (byte) (COMMON.contains(root) ? 7 : WORD);
            rootOf[number] = roots.computeIfAbsent(root, r -> roots.size());
        }
        return number;
    }

    int weight(int number) {
        return weights[number];
    }

    /** What spellings of one word share, numbered in their own right, or -1 for spaces and punctuation. */
    int root(int number) {
        return rootOf[number];
    }

    boolean isCommon(int number) {
        return rootOf[number] >= 0 && weights[number] < WORD;
    }

    boolean isSentenceEnd(int number) {
        return number == stops[0] || number == stops[1] || number == stops[2] || number == stops[3];
    }
}
