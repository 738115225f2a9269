package org.prevail.portal.view;

import java.time.Instant;
import java.util.Optional;
import org.prevail.decision.Obligation.Because;
import org.prevail.decision.Verdict;
import org.prevail.document.Asks;
import org.prevail.subject.Attribution;

/**
 * A receipt, the durable copy of a decision.
 *
 * @param id unguessable
 * @param document title as decided on, and the permanent address of the version
 * @param locale of the text decided on
 * @param bindingLocale of its document
 * @param superseded whether another text came into force, or this one was withdrawn, between showing and deciding (R11)
 * @param same the version in force now, where it says what the superseded one said
 * @param ends the acceptance that this withdrawal ended
 * @param undone a later decision that ended this acceptance
 * @param next what is asked now
 * @param onward where the way goes on, if it came through the gate
 * @param download address of the same as a file
 */
public record ReceiptView(
        String id,
        Verdict verdict,
        DocumentLink document,
        String key,
        int number,
        String locale,
        String bindingLocale,
        String digest,
        Asks asks,
        Attribution attribution,
        Instant presentedAt,
        Instant at,
        boolean superseded,
        Optional<Integer> same,
        Optional<Other> ends,
        Optional<Other> undone,
        Optional<Next> next,
        Optional<String> onward,
        String download) {

    /** The receipt of another decision on the same document. */
    public record Other(String id, Instant at, String address) {}

    /**
     * @param document its address leads to where it can be decided on
     * @param since the version decided on before, where the text has changed since
     */
    public record Next(
            DocumentLink document, int number, Because because, Optional<Integer> since, Optional<String> comparison) {}
}
