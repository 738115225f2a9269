package org.prevail.console.view;

import java.time.Instant;
import java.util.Optional;

/**
 * A version in a list.
 *
 * @param announced whether the public knows of it
 */
public record VersionRow(
        String key,
        Title title,
        int number,
        StatusView status,
        String scope,
        Instant publishedAt,
        Instant announcedAt,
        Instant effectiveAt,
        boolean announced,
        Optional<Instant> importedAt,
        String note) {}
