package org.prevail.compare;

/** Changes that say nothing new. The model has them like any other; a view may leave them out. */
public enum Noise {
    /** Only the number or bullet in front of the line. */
    RENUMBERING,
    /** Only white space. */
    SPACING,
    /** Only the style of quotation marks, apostrophes or dashes. */
    QUOTES
}
