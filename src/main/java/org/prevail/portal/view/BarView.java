package org.prevail.portal.view;

import java.util.List;
import java.util.Optional;
import org.prevail.decision.Obligation.Because;
import org.prevail.document.Asks;

/**
 * The acceptance bar of one version in one state, the same for everybody in that state: what is a person's own stands in
 * holes.
 *
 * @param number the version shown
 * @param lang the locale of the title
 * @param end whether it stands at the end of the text, so that anchors differ
 * @param because why it is asked, if {@code OPEN}
 * @param decided the version last accepted, declined or withdrawn from, if any
 * @param changes what changed since that one, newest first
 * @param comparison where everything that changed since that one is shown at once
 * @param changed whether the text has changed since that one
 * @param grace whether the hole {@code due-at} says by when
 * @param unrecognised whether the browser is known to have sent no cookie back
 * @param said whether the hole {@code said} says why, in words of a plug-in's rule
 */
public record BarView(
        State state,
        int number,
        String title,
        String lang,
        Asks asks,
        boolean end,
        Optional<Because> because,
        Optional<Integer> decided,
        List<ChangeView> changes,
        Optional<String> comparison,
        boolean changed,
        boolean grace,
        boolean unrecognised,
        boolean said) {
    public BarView {
        changes = List.copyOf(changes);
    }

    /**
     * {@code DECLINED} still offers to accept. {@code WITHDRAWABLE}: accepted, and what was sent instead was refused, so the
     * form withdraws; its {@code token} is the one of a withdrawal. {@code UNRECORDED}: the showing could not be stored, so there is no form.
     * {@code LIMITED}: too many requests, so there is no form. {@code PREVIEW}: staff look at it, nothing is recorded.
     */
    public enum State {
        OPEN,
        ACCEPTED,
        DECLINED,
        WITHDRAWABLE,
        UNRECORDED,
        LIMITED,
        PREVIEW
    }

    /** Whether more changed since the one decided on than what the version shown changed, which stands above. */
    public boolean skipped() {
        return changes.stream().anyMatch(change -> change.number() != number);
    }

    /** Whether the hole {@code token} is to be filled. */
    public boolean form() {
        return state == State.OPEN || state == State.DECLINED || state == State.WITHDRAWABLE;
    }
}
