package org.prevail.decision;

import java.time.Instant;
import java.util.Optional;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.spi.ReacceptanceRule.Judgement;

/** Says otherwise than R12, if at all, whether a standing acceptance counts for a version. */
@FunctionalInterface
interface Judge {
    Judge NOBODY = (document, version, acceptance, at, counts) -> Optional.empty();

    /** @param counts by R12 */
    Optional<Judgement> judge(Entry document, Edition version, Decision acceptance, Instant at, boolean counts);
}
