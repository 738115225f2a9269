package org.prevail.precedence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.prevail.platform.Shared;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.Plugins;
import org.prevail.spi.Fact;
import org.prevail.spi.PluginContext;
import org.prevail.spi.PrecedenceRule;
import org.prevail.spi.PrecedenceRule.Matching;
import org.prevail.spi.PrecedenceRule.Ruling;

/**
 * The rules of plug-ins about what governs where. Rulings are remembered, so that one costs a look-up; where no rule is on,
 * nothing. Thread-safe.
 */
@Shared
public class Rules {
    static final Duration LIMIT = Duration.ofMillis(500);

    private static final int MOST_CHANGES = 100;
    private static final int LONGEST_REASON = 500;

    /** What a ruling follows from. */
    private record Question(String plugin, PluginContext context, Matching matching) {}

    /** By plug-in, in order; one that could not say what it goes by is not there, and not asked. */
    private record Asked(Plugins.State state, Map<String, List<Fact>> facts, List<Fact> all) {
        static final Asked NOTHING = new Asked(null, Map.of());

        Asked(Plugins.State state, Map<String, List<Fact>> facts) {
            this(state, facts, facts.values().stream().flatMap(List::stream).toList());
        }
    }

    private record Headers(Plugins.State state, List<String> names) {}

    private final Cache<Question, Ruling> rulings =
            Caffeine.newBuilder().maximumSize(10_000).executor(Runnable::run).build();
    private final Map<Long, Asked> asked = new ConcurrentHashMap<>();
    private final Plugins plugins;
    private volatile Headers headers;

    @Inject
    Rules(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The facts rules of a site go by now, of each name the first one's; staff may try their values. */
    public List<Fact> asked(long site) {
        return ask(site, plugins.on(site, PrecedenceRule.class)).all();
    }

    private Asked ask(long site, List<Enabled<PrecedenceRule>> rules) {
        if (rules.isEmpty()) {
            return Asked.NOTHING;
        }
        var state = plugins.state();
        var known = asked.get(site);
        if (known == null || !known.state().equals(state)) {
            // Under the state before: if a rule fails meanwhile, they are asked again.
            var facts = new LinkedHashMap<String, List<Fact>>();
            for (var rule : rules) {
                rule.ask(LIMIT, (plugin, context) -> List.copyOf(plugin.facts(context)))
                        .ifPresent(said -> facts.put(rule.id(), said));
            }
            known = new Asked(state, facts);
            asked.put(site, known);
        }
        return known;
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
                : fact.values().stream()
                        .sorted()
                        .filter(value.strip()::equalsIgnoreCase)
                        .findFirst();
    }

    /** The headers facts of any site are read from: what a page that is given again depends on. */
    public List<String> headers() {
        var state = plugins.state();
        var known = headers;
        if (known == null || !known.state().equals(state)) {
            known = new Headers(
                    state,
                    plugins.sitesWith(PrecedenceRule.class).stream()
                            .flatMap(site -> asked(site).stream())
                            .map(Fact::header)
                            .distinct()
                            .toList());
            headers = known;
        }
        return known.names();
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
            var asked = ask(site, plugins.on(site, PrecedenceRule.class)).facts();
            for (var rule : rules) {
                var amendment = new Amendment(amended, catalog, audiences, at, known);
                var own = asked.getOrDefault(rule.id(), List.of());
                var matching = Matchings.of(
                        amended, place, audiences, facts(fact -> facts.values().get(fact.name()), own));
                if (at.isBefore(now) || asked.containsKey(rule.id())) {
                    ruling(rule, matching).ifPresent(made -> amendment.make(rule.id(), made));
                }
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
}
