package org.prevail.console.view;

import java.time.Instant;

/**
 * An account in the list.
 *
 * @param password whether one was chosen
 */
public record AccountRow(
        long id,
        String login,
        String displayName,
        String role,
        Instant createdAt,
        boolean disabled,
        boolean password,
        boolean you) {}
