package org.prevail.review;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody wrote about a comparison. Immutable; removing one is a record of its own.
 *
 * @param point the change it is about; empty if it is about the whole
 * @param writtenBy the pseudonym of who wrote it
 */
public record Note(
        UUID id, Optional<String> point, Purpose purpose, String words, Instant writtenAt, String writtenBy) {
    /** Whom it is for. */
    public enum Purpose {
        /** Whoever works on the text. */
        INTERNAL,
        /** Everybody: offered to editors for the public change note, and public only once they take it. */
        CHANGE_NOTE
    }
}
