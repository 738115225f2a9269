package org.prevail.review;

import java.util.Objects;

/** Two texts that are being compared, as found at one instant: what is said about them is bound to what they said then. */
public record Review(Compared before, Compared after) {
    public Review {
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }

    public Texts texts() {
        return new Texts(before.side().digest(), after.side().digest());
    }
}
