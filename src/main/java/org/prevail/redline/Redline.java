package org.prevail.redline;

import java.util.Objects;
import org.prevail.compare.Comparison;

/** A comparison with the two texts it is of, as somebody wants to read it. Immutable. */
public record Redline(Side before, Side after, Comparison comparison, Options options) {
    public Redline {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(options);
    }
}
