package org.prevail.decision;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prevail.subject.Attribution;

/**
 * One act of a subject on a text presented to it. Immutable.
 *
 * @param number the order among the subject's decisions, given under a lock
 * @param actor who acted; usually the subject
 * @param presentationId the presentation decided on; its instant is {@code presentedAt}
 * @param undoes the acceptance withdrawn, for {@code WITHDRAWN}
 * @param receipt the receipt's unguessable id, 43 characters
 */
public record Decision(
        UUID id,
        UUID subject,
        long number,
        UUID actor,
        String capacity,
        Attribution attribution,
        Verdict verdict,
        long versionId,
        String locale,
        String digest,
        UUID presentationId,
        Instant presentedAt,
        UUID tokenId,
        Optional<UUID> undoes,
        String receipt,
        Instant at) {}
