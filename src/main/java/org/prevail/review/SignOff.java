package org.prevail.review;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody's word that they have compared two texts and stand by it. It holds for exactly these two digests.
 *
 * @param before what the old text was, as a spec
 * @param after what the new text was
 * @param changes how many changes there were to look at
 * @param ticked how many of them the signer had ticked off
 * @param signedBy the signer's pseudonym
 */
public record SignOff(
        UUID id,
        Texts texts,
        String before,
        String after,
        int changes,
        int ticked,
        Instant signedAt,
        String signedBy) {}
