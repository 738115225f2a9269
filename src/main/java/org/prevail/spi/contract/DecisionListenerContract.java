package org.prevail.spi.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.prevail.spi.DecisionListener;
import org.prevail.spi.DecisionListener.Attribution;
import org.prevail.spi.DecisionListener.Decided;
import org.prevail.spi.DecisionListener.Verdict;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;

/** What every {@link DecisionListener} keeps to, where what it talks to is there. */
public final class DecisionListenerContract {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private DecisionListenerContract() {}

    /**
     * Tells it of decisions of every kind, each of them several times and at once, as it may happen.
     *
     * @param listener also a {@code Plugin}
     * @param context with settings under which it can do what it does
     * @param more decisions of the author's own, beside those of the contract
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(DecisionListener listener, PluginContext context, Decided... more) {
        var findings = new Findings();
        findings.plugin(listener, context);
        Stream.concat(Stream.of(Verdict.values()).map(DecisionListenerContract::decided), Stream.of(more))
                .forEach(decided -> findings.pure("decided() of " + decided.verdict(), LIMIT, () -> {
                    listener.decided(decided, context);
                    return decided;
                }));
        findings.report();
    }

    private static Decided decided(Verdict verdict) {
        return new Decided(
                new UUID(1, verdict.ordinal()),
                new UUID(2, 1),
                verdict.ordinal() + 1L,
                verdict,
                Attribution.values()[verdict.ordinal()],
                "fiber-terms",
                Kind.TERMS,
                3,
                "vi",
                "0".repeat(64),
                verdict == Verdict.WITHDRAWN ? Optional.of(new UUID(1, 0)) : Optional.empty(),
                Instant.parse("2026-01-15T02:30:00.123Z"),
                1);
    }
}
