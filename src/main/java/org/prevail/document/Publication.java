package org.prevail.document;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.markup.Source;

/**
 * What somebody asks to publish.
 *
 * @param after the number of the latest version the sender knew, if the sender says so
 * @param texts by locale tag
 * @param effectiveFrom absent: at once
 * @param announcedAt absent: at once
 * @param placement absent: the one the document has for its next version
 */
public record Publication(
        Optional<Integer> after,
        Map<String, Source> texts,
        String changeNote,
        Optional<Instant> effectiveFrom,
        Optional<Instant> announcedAt,
        Optional<Instant> graceUntil,
        Optional<Placement> placement) {
    public Publication {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    /** These texts, now, where the document stands. */
    public static Publication now(Map<String, Source> texts, String changeNote) {
        return new Publication(
                Optional.empty(),
                texts,
                changeNote,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Only if this is still the latest version. */
    public Publication after(int latest) {
        return new Publication(
                Optional.of(latest), texts, changeNote, effectiveFrom, announcedAt, graceUntil, placement);
    }

    public Publication effective(Instant from) {
        return new Publication(after, texts, changeNote, Optional.of(from), announcedAt, graceUntil, placement);
    }
}
