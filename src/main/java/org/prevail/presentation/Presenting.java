package org.prevail.presentation;

import jakarta.enterprise.context.ApplicationScoped;

/** Records presentations durably, many in one commit, by one writer a node. Thread-safe. */
@ApplicationScoped
public class Presenting {
    /**
     * Stores this presentation if it is not stored yet; returns after the commit (R8, R19).
     *
     * @return whether it is stored; false after 2 s, with a full queue or a failing database: then the text may be shown,
     *     without the form
     */
    public boolean record(Presentation presentation) {
        throw new UnsupportedOperationException();
    }

    /** A fresh token for a presentation (to be handed out only when it is recorded). */
    public PresentationToken token(Presentation presentation, org.prevail.subject.Attribution attribution) {
        throw new UnsupportedOperationException();
    }
}
