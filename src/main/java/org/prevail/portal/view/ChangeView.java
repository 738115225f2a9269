package org.prevail.portal.view;

import java.time.Instant;
import java.util.Optional;

/**
 * What a version changed.
 *
 * @param number the version
 * @param note the public change note, plain text; may be empty
 * @param noteLang the language {@code note} is in
 * @param since the number of the version before it; empty for the first
 * @param comparison where the two are compared
 */
public record ChangeView(
        int number,
        Instant effectiveAt,
        String note,
        String noteLang,
        Optional<Integer> since,
        Optional<String> comparison) {}
