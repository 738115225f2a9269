package org.prevail.console.view;

/** How a version stands. */
public enum Status {
    SCHEDULED,
    IN_FORCE,
    SUPERSEDED,
    WITHDRAWN,
    CANCELLED
}
