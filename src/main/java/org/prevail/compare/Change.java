package org.prevail.compare;

/** What became of a line. */
public enum Change {
    /** It stands in both texts, word for word, in the same order. */
    SAME,
    /** It stands in the new text alone. */
    INSERTED,
    /** It stands in the old text alone. */
    DELETED,
    /** It stands in both texts, in the same order, with other words. */
    CHANGED,
    /** It stands in both texts, but before or after lines it did not; its words may have changed, too. */
    MOVED
}
