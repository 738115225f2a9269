package org.prevail.compare;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One line of the old text, of the new one, or of both. The law: the texts of {@link Op#EQUAL} and {@link Op#DELETE},
 * concatenated, are its old line, those of {@link Op#EQUAL} and {@link Op#INSERT} its new line; and every line of both texts
 * belongs to exactly one block. Within a run of changes what was deleted stands before what was inserted.
 *
 * @param from the line's number in the old text, from 0, or null
 * @param to the line's number in the new text, from 0, or null
 * @param group what lines that were split or joined have in common, from 0, or null
 * @param noise if it is {@link Change#CHANGED} by nothing else, as what a view may leave it out; else empty
 * @param flags codes of what a reader should look at, in the order of those who name it
 */
public record Block(
        Change change,
        Integer from,
        Integer to,
        Integer group,
        List<Word> words,
        Set<Noise> noise,
        List<String> flags) {
    public Block {
        Objects.requireNonNull(change);
        if (from == null && to == null) {
            throw new IllegalArgumentException("a block is of some line");
        }
        words = List.copyOf(words);
        noise = java.util.Collections.unmodifiableSet(new TreeSet<>(noise));
        flags = List.copyOf(flags);
    }

    Block with(List<String> others) {
        return others.isEmpty() ? this : new Block(change, from, to, group, words, noise, others);
    }

    /** Its line in the old text; empty where there is none. */
    public String before() {
        return without(Op.INSERT);
    }

    /** Its line in the new text; empty where there is none. */
    public String after() {
        return without(Op.DELETE);
    }

    private String without(Op op) {
        return words.stream().filter(word -> word.op() != op).map(Word::text).collect(Collectors.joining());
    }
}
