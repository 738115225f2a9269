package org.prevail.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decisions as recorded. Linked pseudonyms count as one subject. */
@ApplicationScoped
public class Decisions {
    /** Everything the subject (and those linked to it) decided, in its order; served from memory where nothing changed. */
    public List<Decision> of(UUID subject) {
        throw new UnsupportedOperationException();
    }

    public Optional<Decision> byReceipt(String receipt) {
        throw new UnsupportedOperationException();
    }

    /** How many subjects' latest decision on a version was this. */
    public Map<Verdict, Long> count(long versionId) {
        throw new UnsupportedOperationException();
    }

    /** Subjects that decided on or were shown a version, latest act first, at most {@code limit}. */
    public List<UUID> subjectsOf(long versionId, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Acceptances that still stand: not declined, withdrawn since. */
    public List<Decision> standing(UUID subject) {
        throw new UnsupportedOperationException();
    }
}
