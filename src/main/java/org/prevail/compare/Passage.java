package org.prevail.compare;

import java.util.Arrays;
import java.util.List;

/**
 * The tokens of one line, or of several that belong together, with a space between each and the next that stands in neither
 * ({@link #isBreak}): so a line that was split is compared as if it had not been.
 */
final class Passage {
    private final Vocabulary vocabulary;
    private int[] numbers = new int[32];
    private int[] begins = new int[32];
    private int[] ends = new int[32];
    private int[] lines = new int[32];
    private int size;

    private Passage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param numbers which lines, ascending */
    static Passage of(Vocabulary vocabulary, String[] lines, List<Integer> numbers) {
        var passage = new Passage(vocabulary);
        boolean first = true;
        for (int line : numbers) {
            if (!first) {
                passage.add(Vocabulary.SPACE, 0, 0, line);
            }
            first = false;
            passage.read(lines[line], line);
        }
        return passage;
    }

    private void read(String text, int line) {
        for (int begin = 0; begin < text.length(); ) {
            int end = new Tokenizer(text, begin).end();
            add(vocabulary.number(text.substring(begin, end)), begin, end, line);
            begin = end;
        }
    }

    private void add(int number, int begin, int end, int line) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
            begins = Arrays.copyOf(begins, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            lines = Arrays.copyOf(lines, 2 * size);
        }
        numbers[size] = number;
        begins[size] = begin;
        ends[size] = end;
        lines[size++] = line;
    }

    int size() {
        return size;
    }

    int[] numbers() {
        return Arrays.copyOf(numbers, size);
    }

    int number(int token) {
        return numbers[token];
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }

    int line(int token) {
        return lines[token];
    }

    boolean isBreak(int token) {
        return begins[token] == ends[token];
    }
}
