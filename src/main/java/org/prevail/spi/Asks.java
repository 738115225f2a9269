package org.prevail.spi;

/** What a document wants of its reader. */
public enum Asks {
    /** “I accept …” */
    AGREEMENT,
    /** “I have read …” */
    ACKNOWLEDGEMENT,
    NOTHING
}
