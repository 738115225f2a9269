package org.prevail.presentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Recorded presentations, for staff and for people's own records. */
@ApplicationScoped
public class Presentations {
    /** Oldest first. */
    public List<Presentation> of(Set<UUID> subjects) {
        throw new UnsupportedOperationException();
    }

    public Optional<Presentation> find(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** How many subjects were shown a version, by basis. */
    public Map<Basis, Long> count(long versionId) {
        throw new UnsupportedOperationException();
    }
}
