package org.prevail.document;

/** {@code POLICY}: the general policy (privacy, cookies, …); {@code TERMS}: terms of use. */
public enum Kind {
    POLICY,
    TERMS;

    /** What a new document of this kind asks, unless said otherwise. */
    public Asks usuallyAsks() {
        return this == TERMS ? Asks.AGREEMENT : Asks.ACKNOWLEDGEMENT;
    }
}
