package org.prevail.review;

import java.time.Instant;

/**
 * A text from elsewhere that is kept, without its words.
 *
 * @param name what whoever added it calls it
 * @param addedBy the pseudonym of who added it first
 * @param bound whether somebody signed off a comparison with it, so that it stays
 */
public record ForeignEntry(
        String digest, String name, String locale, Origin origin, Instant addedAt, String addedBy, boolean bound) {}
