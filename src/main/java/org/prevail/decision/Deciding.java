package org.prevail.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.prevail.presentation.PresentationToken;

/** Records what a subject decides on what it was shown (R10–R14). Thread-safe. */
@ApplicationScoped
public class Deciding {
    /**
     * What came of it.
     *
     * @param repeated the same decision with the same token was recorded before: this is it
     * @param superseded another text came into force or this one was withdrawn since it was shown (R11)
     */
    public record Outcome(Decision decision, boolean repeated, boolean superseded) {}

    /**
     * @param signed the token as it came back
     * @param acting the pseudonym the request itself shows (cookie, account, host id); empty without a cookie: the token's
     *     subject acts, attributed to the page
     * @throws org.prevail.platform.problem.Problem.Invalid {@code token.unusable} if forged or somebody else's,
     *     {@code token.expired} after 30 days, {@code decision.unknown}
     * @throws org.prevail.platform.problem.Problem.Conflict {@code decision.conflict} where the token carries another
     *     decision, or that decision no longer stands
     */
    public Outcome decide(String signed, String verdict, Optional<UUID> acting) {
        throw new UnsupportedOperationException();
    }

    /** A token to withdraw a standing acceptance, by its subject. */
    public PresentationToken withdrawalToken(Decision acceptance) {
        throw new UnsupportedOperationException();
    }
}
