package org.prevail.decision;

/** What a subject did. */
public enum Verdict {
    ACCEPTED,
    DECLINED,
    WITHDRAWN
}
