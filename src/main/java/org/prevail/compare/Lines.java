package org.prevail.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of one text, numbered so that equal numbers are equal lines of either text. */
final class Lines {
    /** What lines of both texts share. */
    static final class Index {
        private final Map<String, Integer> lines = new HashMap<>();
        private final Map<String, Integer> bodies = new HashMap<>();
        final Vocabulary vocabulary = new Vocabulary();

        int lines() {
            return lines.size();
        }

        int bodies() {
            return bodies.size();
        }
    }

    private static final String[] NONE = {};

    private static final int UNKNOWN = -2;

    private final Index index;
    private final Bag[] bags;
    private final Passage[] passages;
    private final int[] bodies;
    private final String[] names;
    private Numbering.Number[] numbers;
    final String[] text;
    final int[] number;

    Lines(String text, Index index) {
        this.index = index;
        this.text = text.isEmpty() ? NONE : text.split("\n", -1);
        bags = new Bag[this.text.length];
        passages = new Passage[this.text.length];
        number = new int[this.text.length];
        bodies = new int[this.text.length];
        names = new String[this.text.length];
        Arrays.fill(bodies, UNKNOWN);
        for (int i = 0; i < number.length; i++) {
            number[i] = index.lines.computeIfAbsent(this.text[i], line -> index.lines.size());
        }
    }

    int size() {
        return text.length;
    }

    /** By what the line says without its own number, whatever its quotation marks and spaces; -1 if that is nothing. */
    int body(int line) {
        if (bodies[line] == UNKNOWN) {
            bodies[line] = readBody(line);
        }
        return bodies[line];
    }

    /** What it is about, as {@link Names} has it. */
    String name(int line) {
        if (names[line] == null) {
            names[line] = Names.of(text[line]);
        }
        return names[line];
    }

    /** Without its own number. */
    String said(int line) {
        return text[line].substring(Marker.length(text[line]));
    }

    /** How many characters of a line number it, one after the other. */
    int marker(int line) {
        return numbers()[line] == null ? 0 : numbers()[line].length();
    }

    /** By line; null where it has none. */
    Numbering.Number[] numbers() {
        if (numbers == null) {
            numbers = Numbering.of(text);
        }
        return numbers;
    }

    private int readBody(int line) {
        var said = Folding.withoutSpace(Folding.quotes(said(line)));
        return said.isEmpty() ? -1 : index.bodies.computeIfAbsent(said, b -> index.bodies.size());
    }

    Bag bag(int line) {
        if (bags[line] == null) {
            bags[line] = Bag.of(index.vocabulary, passage(List.of(line)));
        }
        return bags[line];
    }

    Passage passage(List<Integer> lines) {
        if (lines.size() != 1) {
            return Passage.of(index.vocabulary, text, lines);
        }
        int line = lines.get(0);
        if (passages[line] == null) {
            passages[line] = Passage.of(index.vocabulary, text, lines);
        }
        return passages[line];
    }

    /** How much a line matters by its length, at least 1. */
    static int[] weights(Lines a, Lines b, Index index) {
        int[] weights = new int[index.lines()];
        Arrays.fill(weights, 1);
        for (var lines : List.of(a, b)) {
            for (int i = 0; i < lines.size(); i++) {
                weights[lines.number[i]] = 1 + Math.min(lines.text[i].length(), 1 << 20) / 4;
            }
        }
        return weights;
    }
}
