package org.prevail.portal.view;

import java.time.Instant;
import java.util.Optional;

/**
 * A version in a list.
 *
 * @param document its title and permanent address
 * @param note the public change note, may be empty
 * @param noteLang the language {@code note} is in
 * @param importedAt set if it was imported on that day and not published here
 */
public record VersionRow(
        int number,
        DocumentLink document,
        StatusView status,
        Instant effectiveAt,
        Instant announcedAt,
        String note,
        String noteLang,
        Optional<Instant> importedAt) {}
