package org.prevail.compare;

import java.util.Objects;
import java.util.Optional;

/**
 * Some words of a line, never empty. Neighbours differ in something other than their text.
 *
 * @param text as it stands in the text, spaces included
 * @param kept whether the words only changed line within their block's group: deleted in one and inserted in the other, and
 *     counted in neither
 * @param kind what a view may leave it out as, or null
 */
public record Word(Op op, String text, boolean kept, Noise kind) {
    public Word {
        Objects.requireNonNull(op);
        Objects.requireNonNull(text);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("no words");
        }
    }

    static Word equal(String text) {
        return new Word(Op.EQUAL, text, false, null);
    }

    /** How many words these are, as {@link Summary} counts them. */
    public static int count(String text) {
        return Tokenizer.words(text);
    }

    public Optional<Noise> noise() {
        return Optional.ofNullable(kind);
    }
}
