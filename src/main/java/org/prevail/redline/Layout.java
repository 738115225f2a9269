package org.prevail.redline;

import java.util.Locale;

/** How a comparison is laid out. */
public enum Layout {
    /** One text with what was taken out and put in. */
    INLINE,
    /** The two texts beside each other, line by line. */
    SIDE,
    /** What became of each clause, without the text. */
    CLAUSES;

    /** As addresses say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
