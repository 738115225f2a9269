package org.prevail.portal.page;

import java.util.Optional;
import org.prevail.decision.Decision;
import org.prevail.decision.Obligation;
import org.prevail.decision.Obligation.Because;
import org.prevail.decision.Standing;
import org.prevail.decision.Verdict;
import org.prevail.portal.view.BarView.State;
import org.prevail.precedence.Edition;
import org.prevail.subject.Attribution;

/**
 * What tells one bar of a page from another.
 *
 * @param because why it is asked, if it is open
 * @param decided the number of the version accepted, declined or withdrawn from
 * @param changed whether the text has changed since that version
 * @param grace whether an earlier acceptance still holds for a while
 * @param said whether the hole {@code said} has words of a plug-in's rule
 * @param unrecognised whether the browser is known to have sent no cookie back (R9)
 */
record BarState(
        State state,
        Optional<Because> because,
        Optional<Integer> decided,
        boolean changed,
        boolean grace,
        boolean unrecognised,
        boolean said) {
    static final BarState PREVIEW = plain(State.PREVIEW);
    static final BarState UNRECORDED = plain(State.UNRECORDED);
    static final BarState LIMITED = plain(State.LIMITED);

    private static BarState plain(State state) {
        return plain(state, Optional.empty());
    }

    private static BarState plain(State state, Optional<Integer> decided) {
        return new BarState(state, Optional.empty(), decided, false, false, false, false);
    }

    static BarState of(Standing standing, ShownText text) {
        var plain = plain(standing, text);
        boolean said = standing.said().isPresent() && plain.state() != State.DECLINED;
        return new BarState(plain.state, plain.because, plain.decided, plain.changed, plain.grace, false, said);
    }

    private static BarState plain(Standing standing, ShownText text) {
        if (standing.obligation().isEmpty()) {
            return plain(State.ACCEPTED, number(standing.done(), text));
        }
        Obligation obligation = standing.obligation().get();
        if (declined(standing, text) && obligation.since().isEmpty()) {
            return new BarState(
                    State.DECLINED,
                    Optional.empty(),
                    number(standing.latest(), text),
                    false,
                    obligation.dueAt().isPresent(),
                    false,
                    false);
        }
        var withdrawn = standing.latest().filter(latest -> obligation.because() == Because.WITHDRAWN);
        return new BarState(
                State.OPEN,
                Optional.of(obligation.because()),
                obligation.since().or(() -> number(withdrawn, text)),
                obligation.since().isPresent(),
                obligation.dueAt().isPresent(),
                false,
                false);
    }

    /** After a decision was refused: where the reader is done, what they may have wanted is to take it back (R13, R14). */
    BarState afterRefusal(Attribution attribution) {
        return new BarState(
                state == State.ACCEPTED ? State.WITHDRAWABLE : state,
                because,
                decided,
                changed,
                grace,
                attribution == Attribution.PAGE,
                said);
    }

    /** Whether exactly this text is what the subject declined last. */
    private static boolean declined(Standing standing, ShownText text) {
        return standing.latest()
                .filter(latest -> latest.verdict() == Verdict.DECLINED
                        && latest.locale().equals(text.locale())
                        && latest.digest().equals(text.digest()))
                .isPresent();
    }

    /** The decision a bar in this state tells of. */
    Optional<Decision> told(Standing standing) {
        return switch (state) {
            case ACCEPTED, WITHDRAWABLE -> standing.done();
            case DECLINED -> standing.latest();
            case OPEN -> standing.latest().filter(latest -> because.equals(Optional.of(Because.WITHDRAWN)));
            default -> Optional.empty();
        };
    }

    /** Whether the form is one to decide on the text shown. */
    boolean form() {
        return state == State.OPEN || state == State.DECLINED;
    }

    /** The acceptance the form takes back, if it is one to withdraw. */
    Optional<Decision> withdrawn(Standing standing) {
        return state == State.WITHDRAWABLE ? standing.done() : Optional.empty();
    }

    private static Optional<Integer> number(Optional<Decision> decision, ShownText text) {
        return decision.flatMap(made -> text.entry().byVersionId(made.versionId()))
                .map(Edition::number);
    }
}
