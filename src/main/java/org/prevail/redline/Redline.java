package org.prevail.redline;

import java.util.Objects;
import org.prevail.compare.Comparison;

/** A comparison with the two texts it is of, as somebody wants to read it. Immutable. */
public record Redline(Side before, Side after, Comparison comparison, Marks marks, Options options) {
    public Redline {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        Objects.requireNonNull(comparison);
        Objects.requireNonNull(marks);
        Objects.requireNonNull(options);
    }

    /** Looked at otherwise. */
    public Redline with(Options others) {
        return new Redline(before, after, comparison, marks, others);
    }
}
