package org.prevail.presentation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prevail.subject.Attribution;

/**
 * All facts of one presentation, signed, carried by the form and sent back with the decision (R10, R14).
 *
 * @param id fresh for every presentation; carries one decision
 * @param attribution how a decision with it is attributed
 * @param issuedAt the token's own instant, kept by the decision
 * @param undoes the decision this token withdraws, for withdrawal tokens only
 */
public record PresentationToken(
        UUID id, Presentation presentation, Attribution attribution, Instant issuedAt, Optional<UUID> undoes) {
    public static final Duration VALIDITY = Duration.ofDays(30);

    /** The same token, its presentation recorded for somebody else: another pseudonym of the one it was made for. */
    public PresentationToken madeFor(UUID subject) {
        return new PresentationToken(id, presentation.to(subject), attribution, issuedAt, undoes);
    }

    public Instant expiresAt() {
        return issuedAt.plus(VALIDITY);
    }
}
