package org.prevail.redline;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the two texts of a comparison, and what it is.
 *
 * @param document the key of its document; empty for a text that belongs to none, such as an uploaded one
 * @param title as its readers see it
 * @param version its number; empty for a draft or a text of no document
 * @param effectiveAt when it came or comes into force; empty where that is not settled
 * @param locale BCP 47
 * @param digest SHA-256 of its canonical text, in lower-case hex
 * @param text the canonical text, lines joined by {@code \n}
 */
public record Side(
        Optional<String> document,
        String title,
        Optional<Integer> version,
        Optional<Instant> effectiveAt,
        String locale,
        String digest,
        String text) {
    public Side {
        Objects.requireNonNull(document);
        Objects.requireNonNull(title);
        Objects.requireNonNull(version);
        Objects.requireNonNull(effectiveAt);
        Objects.requireNonNull(locale);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(text);
    }
}
