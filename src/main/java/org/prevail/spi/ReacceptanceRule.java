package org.prevail.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Says otherwise than the portal's own rule whether an acceptance counts for the text in force. That rule: it counts while
 * the text accepted and the binding text say the same as those in force.
 *
 * <p><b>When.</b> For each acceptance of a document that stands (none that was withdrawn, or followed by a decline of the same
 * text), where it is worked out what is open for a subject: pages, the gate, notices, the API. Several rules: the first one with
 * an opinion is heard.
 *
 * <p><b>What it may decide.</b> That an acceptance of an earlier text still counts, or that one which counts no longer does: it
 * ran out, or everybody is to be asked anew. The reader is told the reason, and so is the API. <b>What it may not</b>: make anything
 * of a decline or a withdrawal, of an acceptance of another document, or of none. It changes no record: what was accepted is in the
 * evidence as it was.
 *
 * <p><b>Pure</b> but for {@link Acceptance#now()}: where the answer will be another one at a later instant without anything
 * else having changed, it must name that instant, or it is not asked again before.
 *
 * <p><b>Limit.</b> 500 milliseconds. <b>If it fails</b>, the portal's own rule decides for that answer.
 */
public non-sealed interface ReacceptanceRule extends Point {
    /** Empty: no opinion, the portal's own rule decides. */
    Optional<Judgement> judge(Acceptance acceptance, PluginContext context);

    /**
     * A standing acceptance beside the version in force.
     *
     * @param document its key
     * @param accepted what was accepted
     * @param inForce what is in force now, in the same language where there is one, else in the binding one
     * @param acceptedAt when
     * @param now the instant asked about
     * @param counts what the portal's own rule says
     */
    record Acceptance(
            String document,
            Kind kind,
            Asks asks,
            Accepted accepted,
            Accepted inForce,
            Instant acceptedAt,
            Instant now,
            boolean counts) {}

    /**
     * A version in one language.
     *
     * @param digest SHA-256 of what it says, in lower-case hex; two with one digest say the same
     * @param changeNote of the version, as published
     */
    record Accepted(int version, String locale, String digest, Instant effectiveAt, String changeNote) {}

    /**
     * What a rule decides.
     *
     * @param because why an acceptance no longer counts; it means nothing for one that does
     * @param reason in words, for the reader
     * @param until when it is to be asked again, if time alone changes the answer
     */
    record Judgement(boolean counts, Because because, Words reason, Optional<Instant> until) {
        /** What kind of reason it is. */
        public enum Because {
            /** It holds for a certain time. */
            EXPIRED,
            /** The owner asks again. */
            ASKED_ANEW
        }

        public Judgement {
            Objects.requireNonNull(because);
            Objects.requireNonNull(until);
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("a judgement without a reason");
            }
        }

        public static Judgement stillCounts(Words reason, Optional<Instant> until) {
            return new Judgement(true, Because.ASKED_ANEW, reason, until);
        }

        public static Judgement noLongerCounts(Because because, Words reason) {
            return new Judgement(false, because, reason, Optional.empty());
        }
    }
}
