package org.prevail.portal.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.decision.Obligation.Because;
import org.prevail.decision.Verdict;
import org.prevail.document.Asks;
import org.prevail.presentation.Basis;
import org.prevail.subject.Attribution;

/**
 * What a person was shown and decided, as far as this device or account is known.
 *
 * @param displayName of the account, if signed in
 * @param recognised whether anybody is recognised at all: by cookie or account
 * @param open what is still to be decided
 * @param gate where to decide
 * @param standing acceptances that stand, each with a token to withdraw it
 * @param decisions all, newest first
 * @param shown all, newest first
 * @param download address of everything as a file
 */
public record MeView(
        Optional<String> displayName,
        boolean recognised,
        List<Open> open,
        String gate,
        List<Standing> standing,
        List<Decided> decisions,
        List<Shown> shown,
        String download) {
    public MeView {
        open = List.copyOf(open);
        standing = List.copyOf(standing);
        decisions = List.copyOf(decisions);
        shown = List.copyOf(shown);
    }

    /**
     * @param since the version decided on before, where the text has changed since
     * @param comparison where what changed since is shown
     */
    public record Open(
            DocumentLink document,
            int number,
            Because because,
            Optional<Integer> since,
            Optional<String> comparison,
            Optional<Instant> dueAt) {}

    /** What is in force of an accepted text's document. */
    public enum InForce {
        THIS,
        ANOTHER,
        NONE
    }

    /**
     * An acceptance that can be withdrawn: {@code POST /{locale}/decisions} with {@code token} and {@code WITHDRAWN}.
     *
     * @param receipt address
     * @param inForce whether it is of the text in force
     */
    public record Standing(
            DocumentLink document, int number, Asks asks, Instant at, String receipt, String token, InForce inForce) {}

    public record Decided(
            DocumentLink document,
            int number,
            String locale,
            Asks asks,
            Verdict verdict,
            Instant at,
            Attribution attribution,
            String receipt) {}

    public record Shown(DocumentLink document, int number, String locale, Basis basis, Instant at) {}
}
