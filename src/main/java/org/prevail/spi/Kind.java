package org.prevail.spi;

/** What a document is. */
public enum Kind {
    /** A general policy: privacy, cookies. */
    POLICY,
    /** Terms of use. */
    TERMS
}
