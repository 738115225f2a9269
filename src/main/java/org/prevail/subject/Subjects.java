package org.prevail.subject;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Pseudonyms of host systems' users, links between pseudonyms (R16), erasure (R18). */
@ApplicationScoped
public class Subjects {
    /** The pseudonym of a host system's user, created at first sight. */
    public UUID ofHost(long hostSystem, String externalId, Set<String> groups) {
        throw new UnsupportedOperationException();
    }

    public Optional<UUID> findHost(long hostSystem, String externalId) {
        throw new UnsupportedOperationException();
    }

    /** Whether a visitor's record was linked to an account already. */
    public Optional<UUID> linkedTo(UUID visitor) {
        throw new UnsupportedOperationException();
    }

    /** This pseudonym and all linked to it. */
    public Set<UUID> merged(UUID subject) {
        throw new UnsupportedOperationException();
    }

    /** Links a visitor's record to an account's, as an event (R16); again: nothing happens. */
    public void link(UUID visitor, UUID account, String reason) {
        throw new UnsupportedOperationException();
    }

    /**
     * Erases the tie to a host system's user: afterwards the id leads to a new subject (R18).
     *
     * @return what was done, empty if nobody of that id is known
     */
    public Optional<Erased> eraseHost(long hostSystem, String externalId) {
        throw new UnsupportedOperationException();
    }

    /** Erases what ties a visitor's or account's pseudonym to the person; their cookie or account then leads elsewhere. */
    public Erased erase(UUID subject, String tie) {
        throw new UnsupportedOperationException();
    }

    /** @param sealed whether a standing agreement keeps the tie, sealed, until {@code until} (no end known: empty) */
    public record Erased(boolean erased, boolean sealed, Optional<Instant> until) {}
}
