package org.prevail.decision;

import java.util.Set;

/** Who wants to be told of decisions. Thread-safe. */
interface Listening {
    /**
     * A plug-in on one site.
     *
     * @param id the plug-in's
     */
    record Listener(String id, long site) {}

    /** Those that are on; from memory. */
    Set<Listener> on(long site);

    /** Those of every site. */
    Set<Listener> on();

    /**
     * Tells one, and waits for it within its time limit.
     *
     * @param attempt 1 the first time
     * @throws Untold if it was not told, or did not say so in time
     */
    void tell(Listener listener, Decision decision, int attempt) throws Untold;

    /** A listener was not told. */
    final class Untold extends Exception {
        private static final long serialVersionUID = 1;

        /** Whether it was not even tried. */
        final boolean untried;

        /** @param reason for the owner, as in {@link Outbox.Waiting#failure} */
        Untold(String reason, boolean untried) {
            super(reason);
            this.untried = untried;
        }
    }
}
