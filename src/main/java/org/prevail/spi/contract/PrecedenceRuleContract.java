package org.prevail.spi.contract;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.prevail.spi.Asks;
import org.prevail.spi.Fact;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.PrecedenceRule.Candidate;
import org.prevail.spi.PrecedenceRule.Matching;
import org.prevail.spi.Relation;

/** What every {@link PrecedenceRule} keeps to. */
public final class PrecedenceRuleContract {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final Candidate POLICY =
            new Candidate("privacy", Kind.POLICY, 1, "", "everyone", Relation.SUPPLEMENTS, Asks.ACKNOWLEDGEMENT, 0);
    private static final Candidate TERMS =
            new Candidate("terms", Kind.TERMS, 7, "services", "members", Relation.REPLACES, Asks.AGREEMENT, -1);
    private static final Candidate ALONE =
            new Candidate("cookies", Kind.POLICY, 2, "", "everyone", Relation.STANDS_ALONE, Asks.NOTHING, 0);

    private PrecedenceRuleContract() {}

    /**
     * @param rule also a {@code Plugin}
     * @param context with settings under which it does something
     * @param more cases of the author's own, beside those of the contract
     * @throws AssertionError naming everything that breaks the contract
     */
    public static void verify(PrecedenceRule rule, PluginContext context, Matching... more) {
        var findings = new Findings();
        findings.plugin(rule, context);
        var facts = findings.pure("facts()", LIMIT, () -> rule.facts(context)).orElse(List.of());
        facts.forEach(fact -> findings.said("the label of " + fact.name(), fact.label(), context));
        Stream.concat(cases(facts), Stream.of(more)).forEach(matching -> verify(rule, context, matching, findings));
        findings.report();
    }

    private static Stream<Matching> cases(List<Fact> facts) {
        var known = new ArrayList<Map<String, String>>();
        known.add(Map.of());
        facts.forEach(fact -> fact.values().forEach(value -> known.add(Map.of(fact.name(), value))));
        return known.stream()
                .flatMap(given -> Stream.of(
                        new Matching("", Set.of(), given, List.of()),
                        new Matching("", Set.of(), given, List.of(POLICY, ALONE)),
                        new Matching("services/fiber", Set.of("members"), given, List.of(TERMS, POLICY, ALONE))));
    }

    private static void verify(PrecedenceRule rule, PluginContext context, Matching matching, Findings findings) {
        String what = "rule() at '" + matching.place() + "' with " + matching.facts();
        findings.pure(what, LIMIT, () -> rule.rule(matching, context)).ifPresent(ruling -> {
            findings.require(ruling.changes().size() <= 100, what + " makes more than 100 changes");
            ruling.changes().forEach(change -> {
                findings.said(what + ": the reason", change.reason(), context);
                findings.require(
                        change.reason().texts().values().stream().allMatch(text -> text.length() <= 500),
                        what + ": a reason of more than 500 characters");
                findings.require(
                        change.document().matches("[a-z0-9-]{1,64}"),
                        what + ": no key of a document: " + change.document());
            });
        });
    }
}
