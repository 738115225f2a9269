package org.prevail.console.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An API token in the list.
 */
public record ApiTokenRow(
        String id, String hostSystem, List<String> rights, Instant createdAt, Optional<Instant> revokedAt) {
    public ApiTokenRow {
        rights = List.copyOf(rights);
    }
}
