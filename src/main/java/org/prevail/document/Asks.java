package org.prevail.document;

/** What a document wants of its reader. None of these is a consent to processing. */
public enum Asks {
    /** "I accept …" */
    AGREEMENT,
    /** "I have read …" */
    ACKNOWLEDGEMENT,
    NOTHING
}
