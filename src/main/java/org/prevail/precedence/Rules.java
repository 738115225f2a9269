package org.prevail.precedence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.platform.Shared;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.Plugins;
import org.prevail.spi.Asks;
import org.prevail.spi.Fact;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.PrecedenceRule.Matching;
import org.prevail.spi.PrecedenceRule.Ruling;
import org.prevail.spi.Relation;

/**
 * The rules of plug-ins about what governs where. Rulings are remembered, so that one costs a look-up; where no rule is on,
 * nothing. Thread-safe.
 */
@Shared
public class Rules {
    static final Duration LIMIT = Duration.ofMillis(250);

    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_REASON = 500;

    /** What a ruling follows from. */
    private record Question(String plugin, PluginContext context, Matching matching) {}

    private record Asked(Plugins.State state, List<Fact> facts) {}

    private final Cache<Question, Ruling> rulings =
            Caffeine.newBuilder().maximumSize(10_000).executor(Runnable::run).build();
    private final Map<Long, Asked> asked = new ConcurrentHashMap<>();
    private final Plugins plugins;

    @Inject
    Rules(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The facts rules of a site go by now, of each name the first one's; staff may try their values. */
    public List<Fact> asked(long site) {
        var rules = plugins.on(site, PrecedenceRule.class);
        if (rules.isEmpty()) {
            return List.of();
        }
        var state = plugins.state();
        var known = asked.get(site);
        if (known == null || !known.state().equals(state)) {
            // Under the state before: if a rule fails meanwhile, they are asked again.
            known = new Asked(
                    state,
                    rules.stream()
                            .flatMap(rule -> rule.ask(LIMIT, PrecedenceRule::facts).stream())
                            .flatMap(List::stream)
                            .toList());
            asked.put(site, known);
        }
        return known.facts();
    }

    /** @param headers a request header's value by its name, or null */
    public Facts facts(long site, Function<String, String> headers) {
        return facts(fact -> headers.apply(fact.header()), asked(site));
    }

    /** @param named values by the facts' names, as a program says them */
    public Facts named(long site, Map<String, String> named) {
        return facts(fact -> named.get(fact.name()), asked(site));
    }

    private static Facts facts(Function<Fact, String> values, List<Fact> asked) {
        if (asked.isEmpty()) {
            return Facts.NONE;
        }
        var facts = new TreeMap<String, String>();
        for (Fact fact : asked) {
            listed(fact, values.apply(fact)).ifPresent(value -> facts.putIfAbsent(fact.name(), value));
        }
        return new Facts(facts);
    }

    private static Optional<String> listed(Fact fact, String value) {
        return value == null
                ? Optional.empty()
                : fact.values().stream().filter(value.strip()::equalsIgnoreCase).findFirst();
    }

    /** The headers facts of any site are read from: what a page that is given again depends on. */
    public List<String> headers() {
        return plugins.sitesWith(PrecedenceRule.class).stream()
                .flatMap(site -> asked(site).stream())
                .map(Fact::header)
                .distinct()
                .toList();
    }

    /**
     * A site's catalog as its rules have it for requests with these facts: whatever is resolved with it is resolved by them.
     *
     * @param now from when on what is set now counts; before that, what was set then
     */
    public SiteCatalog over(SiteCatalog plain, Facts facts, Instant now) {
        long site = plain.site();
        if (!plugins.everOn(site, PrecedenceRule.class)) {
            return plain;
        }
        return plain.amended((found, catalog, place, audiences, at, known) -> {
            var rules = at.isBefore(now)
                    ? plugins.on(site, PrecedenceRule.class, at)
                    : plugins.on(site, PrecedenceRule.class);
            var amended =
                    new Found(found.ranked(), found.alone(), found.struck(), rules.isEmpty() ? Facts.NONE : facts);
            for (var rule : rules) {
                var amendment = new Amendment(amended, catalog, audiences, at, known);
                ruling(rule, matching(amended, place, audiences)).ifPresent(made -> amendment.make(rule.id(), made));
                amended = amendment.found();
            }
            return amended;
        });
    }

    private Optional<Ruling> ruling(Enabled<PrecedenceRule> rule, Matching matching) {
        var question = new Question(rule.id(), rule.context(), matching);
        // None is kept of one that failed: it is asked again.
        return Optional.ofNullable(rulings.get(
                question,
                missing -> rule.ask(LIMIT, (plugin, context) -> sound(plugin.rule(matching, context)))
                        .orElse(null)));
    }

    private static Ruling sound(Ruling ruling) {
        boolean brief = ruling.changes().stream()
                .flatMap(change -> change.reason().texts().values().stream())
                .allMatch(text -> text.length() <= LONGEST_REASON);
        if (!brief || ruling.changes().size() > MOST_CHANGES) {
            throw new IllegalArgumentException("too many changes, or too long a reason");
        }
        return ruling;
    }

    private static Matching matching(Found found, Scope place, Set<Audience> audiences) {
        return new Matching(
                place.path(),
                audiences.stream().map(Audience::name).collect(java.util.stream.Collectors.toSet()),
                found.facts().values(),
                Stream.concat(found.ranked().stream(), found.alone().stream())
                        .map(Rules::candidate)
                        .toList());
    }

    private static PrecedenceRule.Candidate candidate(Ranking.Candidate candidate) {
        var placement = candidate.edition().placement();
        return new PrecedenceRule.Candidate(
                candidate.entry().key(),
                Kind.valueOf(candidate.entry().kind().name()),
                candidate.edition().number(),
                placement.scope().path(),
                placement.audience().name(),
                Relation.valueOf(placement.relation().name()),
                Asks.valueOf(placement.asks().name()),
                placement.order());
    }
}
