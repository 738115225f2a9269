package org.prevail.review;

import java.util.Objects;

/** The two texts a comparison is of, by their digests: what everything said about it is bound to. */
public record Texts(String before, String after) {
    public Texts {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
