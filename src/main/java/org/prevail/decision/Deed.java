package org.prevail.decision;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.prevail.platform.TimeOrdered;
import org.prevail.presentation.PresentationToken;
import org.prevail.subject.Attribution;

/**
 * What is to be recorded as a decision.
 *
 * @param shown the presentation's id, worked out before the writer has the deed
 * @param subject whom it binds
 */
record Deed(PresentationToken token, UUID shown, Verdict verdict, UUID subject, Attribution attribution) {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Nobody acts for somebody else yet. */
    private static final String CAPACITY = "SELF";

    static Deed of(PresentationToken token, Verdict verdict, UUID subject, Attribution attribution) {
        return new Deed(token, token.presentation().id(), verdict, subject, attribution);
    }

    Decision decision(long number, Instant now) {
        var seen = token.presentation();
        return new Decision(
                TimeOrdered.uuid(now),
                subject,
                number,
                subject,
                CAPACITY,
                attribution,
                verdict,
                seen.versionId(),
                seen.locale(),
                seen.digest(),
                shown,
                token.issuedAt(),
                token.id(),
                token.undoes(),
                receipt(),
                now);
    }

    /** 256 random bits in 43 characters: who knows it may open the receipt. */
    private static String receipt() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
