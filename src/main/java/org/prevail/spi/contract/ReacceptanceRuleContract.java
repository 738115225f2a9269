package org.prevail.spi.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.prevail.spi.Asks;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;
import org.prevail.spi.ReacceptanceRule;
import org.prevail.spi.ReacceptanceRule.Acceptance;
import org.prevail.spi.ReacceptanceRule.Accepted;
import org.prevail.spi.ReacceptanceRule.Judgement;

/** What every {@link ReacceptanceRule} keeps to. */
public final class ReacceptanceRuleContract {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final Instant THEN = Instant.parse("2026-01-15T02:30:00Z");

    private ReacceptanceRuleContract() {}

    /**
     * @param rule also a {@code Plugin}
     * @param context with settings under which it does something
     * @param more cases of the author's own, beside those of the contract
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(ReacceptanceRule rule, PluginContext context, Acceptance... more) {
        var findings = new Findings();
        findings.plugin(rule, context);
        Stream.concat(cases(), Stream.of(more)).forEach(acceptance -> verify(rule, context, acceptance, findings));
        findings.report();
    }

    private static Stream<Acceptance> cases() {
        return Stream.of(Duration.ofMillis(1), Duration.ofDays(40), Duration.ofDays(4_000))
                .flatMap(age -> Stream.of(
                        acceptance(Asks.AGREEMENT, 1, 1, age),
                        acceptance(Asks.AGREEMENT, 1, 2, age),
                        acceptance(Asks.ACKNOWLEDGEMENT, 3, 9, age)));
    }

    private static Acceptance acceptance(Asks asks, int accepted, int inForce, Duration age) {
        return new Acceptance(
                "terms",
                Kind.TERMS,
                asks,
                version(accepted),
                version(inForce),
                THEN,
                THEN.plus(age),
                accepted == inForce);
    }

    private static Accepted version(int number) {
        return new Accepted(number, "en", "0".repeat(63) + number % 10, THEN.minusSeconds(60), "Note " + number);
    }

    private static void verify(ReacceptanceRule rule, PluginContext context, Acceptance acceptance, Findings findings) {
        String what = "judge() of version " + acceptance.accepted().version() + " at " + acceptance.now();
        findings.pure(what, LIMIT, () -> rule.judge(acceptance, context))
                .flatMap(judgement -> judgement)
                .ifPresent(judgement -> {
                    findings.said(what + ": the reason", judgement.reason(), context);
                    findings.require(
                            judgement
                                    .until()
                                    .filter(until -> !until.isAfter(acceptance.now()))
                                    .isEmpty(),
                            what + ": it holds until an instant that has passed");
                    holdsUntil(rule, context, acceptance, judgement, what, findings);
                });
    }

    /** What it says holds until the instant it names. */
    private static void holdsUntil(
            ReacceptanceRule rule,
            PluginContext context,
            Acceptance acceptance,
            Judgement judgement,
            String what,
            Findings findings) {
        Instant later = judgement
                .until()
                .map(until -> until.minusMillis(1))
                .orElse(acceptance.now().plus(Duration.ofDays(36_500)));
        var then = new Acceptance(
                acceptance.document(),
                acceptance.kind(),
                acceptance.asks(),
                acceptance.accepted(),
                acceptance.inForce(),
                acceptance.acceptedAt(),
                later,
                acceptance.counts());
        findings.require(
                rule.judge(then, context).map(Judgement::counts).equals(Optional.of(judgement.counts())),
                what + ": it is another at " + later + ", which it did not say");
    }
}
