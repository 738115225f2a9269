package org.prevail.presentation;

/** Where a text was shown. */
public enum Surface {
    PAGE,
    GATE,
    /** The portal's gate, reached by a host system's link. */
    HOST_GATE,
    /** A host system's own screen. */
    HOST
}
