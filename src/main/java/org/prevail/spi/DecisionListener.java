package org.prevail.spi;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Is told of decisions.
 *
 * <p><b>When.</b> After the decision is stored, at least once, one subject's decisions in their order; another subject's at any
 * time. What is told twice has the same {@link Decided#id()}. Decisions made while the plug-in was off are not told later.
 *
 * <p><b>Limit.</b> 10 seconds. It may wait for a network: the decision does not wait for it. <b>If it fails</b>, by throwing
 * anything, it is told again after a growing while; that subject's later decisions wait. What failed too often is put aside and
 * shown to owners.
 */
public non-sealed interface DecisionListener extends Point {
    /** Returns when it has what it needs. @throws Exception to be told again later */
    void decided(Decided decision, PluginContext context) throws Exception;

    /**
     * A decision.
     *
     * @param id the same whenever it is told
     * @param subject a pseudonym; says nothing about a person
     * @param number the order among the subject's decisions
     * @param document its key
     * @param locale of the text decided on
     * @param digest of that text: SHA-256, lower-case hex
     * @param withdraws the acceptance that was withdrawn, for {@link Verdict#WITHDRAWN}
     * @param at when it was decided
     * @param attempt 1 the first time it is told
     */
    record Decided(
            UUID id,
            UUID subject,
            long number,
            Verdict verdict,
            Attribution attribution,
            String document,
            Kind kind,
            int version,
            String locale,
            String digest,
            Optional<UUID> withdraws,
            Instant at,
            int attempt) {
        public Decided {
            Objects.requireNonNull(id);
            Objects.requireNonNull(subject);
            Objects.requireNonNull(withdraws);
        }
    }

    /** What was decided. */
    enum Verdict {
        ACCEPTED,
        DECLINED,
        WITHDRAWN
    }

    /** How it is attributed to its subject. */
    enum Attribution {
        /** No cookie: one page only. */
        PAGE,
        DEVICE,
        ACCOUNT,
        HOST
    }
}
