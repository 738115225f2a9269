package org.prevail.console.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the two texts of a comparison, and what it is.
 *
 * @param kind {@code version}, {@code draft} or {@code foreign}: what it is said to be
 * @param key of its document
 * @param version its number
 * @param importedAt set if the version was imported and not published here (R2)
 * @param announced whether the public knows of the version
 * @param asked {@code day}, {@code today}, {@code ahead} (a day to come) or {@code in-force} where that was asked for, and this
 *     version is the answer; else empty
 * @param day the day asked for
 * @param otherLocale the language asked for, where there is no text in it and the binding one is shown instead
 */
public record ComparedView(
        String kind,
        Title title,
        Optional<String> key,
        Optional<Integer> version,
        Optional<Instant> effectiveAt,
        Optional<Instant> importedAt,
        boolean announced,
        String digest,
        String asked,
        Optional<LocalDate> day,
        Optional<String> otherLocale) {}
