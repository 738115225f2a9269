package org.prevail.subject;

/** How an act is attributed to its subject. */
public enum Attribution {
    /** No cookie: one page only. */
    PAGE,
    DEVICE,
    ACCOUNT,
    HOST
}
