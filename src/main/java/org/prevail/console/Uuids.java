package org.prevail.console;

import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.problem.Problem;

/** Names of records in addresses. */
final class Uuids {
    private Uuids() {}

    /** @throws Problem.Missing if it is none: nothing of that name is there */
    static UUID require(String asked, String code) {
        return find(asked).orElseThrow(() -> new Problem.Missing(code, asked));
    }

    static Optional<UUID> find(String asked) {
        try {
            return Optional.of(UUID.fromString(asked));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
