package org.prevail.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.Shared;
import org.prevail.plugin.Enabled;
import org.prevail.plugin.Plugins;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.spi.Asks;
import org.prevail.spi.Kind;
import org.prevail.spi.PluginContext;
import org.prevail.spi.ReacceptanceRule;
import org.prevail.spi.ReacceptanceRule.Acceptance;
import org.prevail.spi.ReacceptanceRule.Accepted;
import org.prevail.spi.ReacceptanceRule.Judgement;

/**
 * Asks the rules of plug-ins whether an acceptance counts. What one says holds until the instant it names, and is remembered;
 * where no rule is on this costs nothing. Thread-safe.
 */
@Shared
class Judging {
    private static final Duration LIMIT = Duration.ofMillis(500);
    private static final int LONGEST_REASON = 500;

    /** What a judgement follows from, but for the instant. */
    private record Question(String plugin, PluginContext context, UUID acceptance, long version, boolean counts) {}

    /** What was said, from an instant until the one it names. */
    private record Said(Optional<Judgement> judgement, Instant since) {
        boolean holds(Instant at) {
            return !at.isBefore(since)
                    && judgement
                            .flatMap(Judgement::until)
                            .filter(until -> !at.isBefore(until))
                            .isEmpty();
        }
    }

    private final Cache<Question, Said> said =
            Caffeine.newBuilder().maximumSize(50_000).executor(Runnable::run).build();
    private final Plugins plugins;

    @Inject
    Judging(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The first rule of the site with an opinion. */
    Judge of(long site) {
        var rules = plugins.on(site, ReacceptanceRule.class);
        return rules.isEmpty()
                ? Judge.NOBODY
                : (document, version, acceptance, at, counts) -> rules.stream()
                        .flatMap(rule -> judge(rule, document, version, acceptance, at, counts).stream())
                        .findFirst();
    }

    private Optional<Judgement> judge(
            Enabled<ReacceptanceRule> rule,
            Entry document,
            Edition version,
            Decision acceptance,
            Instant at,
            boolean counts) {
        var question = new Question(rule.id(), rule.context(), acceptance.id(), version.versionId(), counts);
        var known = said.getIfPresent(question);
        if (known != null && known.holds(at)) {
            return known.judgement();
        }
        return document.byVersionId(acceptance.versionId()).flatMap(accepted -> {
            var asked = asked(document, accepted, version, acceptance, at, counts);
            var answer = rule.ask(LIMIT, (plugin, context) -> sound(plugin.judge(asked, context), at));
            // None is kept of one that failed: it is asked again.
            answer.ifPresent(judgement -> said.put(question, new Said(judgement, at)));
            return answer.flatMap(judgement -> judgement);
        });
    }

    private static Optional<Judgement> sound(Optional<Judgement> judgement, Instant at) {
        judgement.ifPresent(made -> {
            if (made.until().filter(until -> !until.isAfter(at)).isPresent()) {
                throw new IllegalArgumentException("it holds until an instant that has passed");
            }
            if (made.reason().texts().values().stream().anyMatch(text -> text.length() > LONGEST_REASON)) {
                throw new IllegalArgumentException("too long a reason");
            }
        });
        return judgement;
    }

    private static Acceptance asked(
            Entry document, Edition accepted, Edition version, Decision acceptance, Instant at, boolean counts) {
        return new Acceptance(
                document.key(),
                Kind.valueOf(document.kind().name()),
                Asks.valueOf(version.placement().asks().name()),
                text(accepted, acceptance.locale(), acceptance.digest()),
                inForce(document, version, acceptance.locale()),
                acceptance.at(),
                at,
                counts);
    }

    private static Accepted inForce(Entry document, Edition version, String wanted) {
        String locale = version.localeShown(wanted, document.bindingLocale());
        return text(version, locale, version.texts().get(locale).digest());
    }

    private static Accepted text(Edition version, String locale, String digest) {
        return new Accepted(version.number(), locale, digest, version.effectiveAt(), version.changeNote());
    }
}
