package org.prevail.console;

import java.util.UUID;
import org.prevail.platform.problem.Problem;

/** Names of records in addresses. */
final class Uuids {
    private Uuids() {}

    /** @throws Problem.Missing if it is none: nothing of that name is there */
    static UUID require(String asked, String code) {
        try {
            return UUID.fromString(asked);
        } catch (IllegalArgumentException malformed) {
            throw new Problem.Missing(code, asked);
        }
    }
}
