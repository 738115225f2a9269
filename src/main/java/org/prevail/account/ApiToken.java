package org.prevail.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An API token as listed.
 *
 * @param id names it, and does not open anything
 */
public record ApiToken(
        String id, String hostSystem, Set<ApiTokens.Right> rights, Instant createdAt, Optional<Instant> revokedAt) {}
