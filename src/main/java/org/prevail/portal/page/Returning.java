package org.prevail.portal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.prevail.decision.Decision;
import org.prevail.decision.Decisions;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.plugin.Plugins;
import org.prevail.precedence.Catalog;
import org.prevail.precedence.Catalogs;
import org.prevail.subject.Subject;
import org.prevail.subject.Subjects;
import org.prevail.theme.Themes;
import org.prevail.web.Filled;

/**
 * What a known device was given last at an address, so that giving it again costs about what a file costs: only the form's
 * token is new. It holds while all it was made of is the very same: the catalog, the stretch of time within which nothing
 * changes by itself, the subject's decisions. Thread-safe.
 */
@Shared
class Returning {
    private static final int MOST = 20_000;

    /**
     * What was given.
     *
     * @param decisions the list itself: another one tells that something was, or may have been, decided since
     * @param body with a token that is not to be given again
     * @param tokens a fresh one each time; empty where the page has none
     * @param madeOf {@link Returning#now}, before it was made
     * @param until when it no longer holds although nothing changed, if a plug-in named an instant
     */
    record Kept(
            Catalog catalog,
            Question question,
            Subject subject,
            List<Decision> decisions,
            int status,
            Filled body,
            Optional<Supplier<String>> tokens,
            MadeOf madeOf,
            Optional<Instant> until) {
        boolean within(Instant now) {
            var site = question.catalog();
            return site.epoch(now) == site.epoch(question.now())
                    && until.filter(end -> !now.isBefore(end)).isEmpty();
        }
    }

    private final Cache<ReturningKey, Kept> given =
            // Waking another thread to tidy up costs more than the tidying.
            Caffeine.newBuilder()
                    .maximumSize(MOST)
                    .softValues()
                    .executor(Runnable::run)
                    .build();
    private final Catalogs catalogs;
    private final Decisions decisions;
    private final Subjects subjects;
    private final Themes themes;
    private final Plugins plugins;
    private final MonotonicClock clock;

    @Inject
    Returning(
            Catalogs catalogs,
            Decisions decisions,
            Subjects subjects,
            Themes themes,
            Plugins plugins,
            MonotonicClock clock) {
        this.plugins = plugins;
        this.catalogs = catalogs;
        this.decisions = decisions;
        this.subjects = subjects;
        this.themes = themes;
        this.clock = clock;
    }

    /**
     * What a page is made of besides the catalog and its reader's decisions.
     *
     * @param looks of {@link Themes#state}
     */
    record MadeOf(long looks, Plugins.State plugins) {}

    /** What pages made now are made of, to be kept with them. */
    MadeOf now() {
        return new MadeOf(themes.state(), plugins.state());
    }

    /** Empty where it has to be made. */
    Optional<PageAnswer> find(ReturningKey key) {
        Kept kept = given.getIfPresent(key);
        if (kept == null || holds(kept)) {
            return Optional.ofNullable(kept).map(this::again);
        }
        // What it was made of, an old catalog for one, need not be kept either.
        given.invalidate(key);
        return Optional.empty();
    }

    void keep(ReturningKey key, Kept kept) {
        given.put(key, kept);
    }

    private boolean holds(Kept kept) {
        return kept.catalog() == catalogs.current()
                && kept.within(clock.instant())
                && kept.madeOf().equals(now())
                && decisions.of(kept.subject().id()) == kept.decisions()
                && !subjects.erased(kept.subject().id());
    }

    private PageAnswer again(Kept kept) {
        // One for both of a page's forms: they are of one presentation.
        var body = kept.tokens()
                .map(tokens -> kept.body().with(Giving.TOKEN, tokens.get().getBytes(StandardCharsets.ISO_8859_1)))
                .orElse(kept.body());
        return PageAnswer.personal(kept.status(), body, List.of());
    }
}
