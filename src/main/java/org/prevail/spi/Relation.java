package org.prevail.spi;

/** How a document stands to the less specific ones of the same place. */
public enum Relation {
    /** It prevails where they conflict; they stand beside it and are asked for too. */
    SUPPLEMENTS,
    /** It alone applies there. */
    REPLACES,
    /** Outside the precedence chain, asked for on its own. */
    STANDS_ALONE
}
