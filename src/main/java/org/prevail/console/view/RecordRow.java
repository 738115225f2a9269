package org.prevail.console.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing recorded.
 *
 * @param what basis, or verdict
 * @param by surface, or attribution
 * @param address of the presentation
 * @param pseudonym if it was recorded under a linked one
 * @param since where to see what changed from what was accepted to what is in force
 */
public record RecordRow(
        Instant at,
        boolean shown,
        String what,
        Optional<VersionRow> version,
        String locale,
        String by,
        String address,
        Optional<UUID> pseudonym,
        Optional<String> since) {}
