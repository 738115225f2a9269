package org.prevail.decision;

import java.time.Instant;
import java.util.Optional;
import org.prevail.precedence.Chain;
import org.prevail.spi.Words;

/**
 * What a subject still has to decide on, and why (R15).
 *
 * @param locale the locale in which it would be shown
 * @param since the version the subject accepted, declined or withdrew from, where the text has changed since
 * @param dueAt by when, while a grace runs
 * @param said why, in words of a plug-in's rule, where that is why it is asked
 */
public record Obligation(
        Chain.Link link,
        String locale,
        Because because,
        Optional<Integer> since,
        Optional<Instant> dueAt,
        Optional<Words> said) {
    /** Asked for no rule's reason. */
    public Obligation(
            Chain.Link link, String locale, Because because, Optional<Integer> since, Optional<Instant> dueAt) {
        this(link, locale, because, since, dueAt, Optional.empty());
    }

    /** Why it is asked. */
    public enum Because {
        FIRST,
        CHANGED,
        OTHER_DOCUMENT,
        ASKED_ANEW,
        EXPIRED,
        DECLINED,
        WITHDRAWN
    }

    /** Whether it has to be decided now; while a grace runs it may wait until {@link #dueAt}. */
    public boolean pressing() {
        return dueAt.isEmpty();
    }
}
