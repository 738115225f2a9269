package org.prevail.portal.page;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.prevail.decision.Deciding;
import org.prevail.decision.Decision;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.presentation.Basis;
import org.prevail.presentation.Circumstances;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.PresentationTokens;
import org.prevail.presentation.Presenting;
import org.prevail.presentation.Renditions;
import org.prevail.presentation.Surface;
import org.prevail.subject.Subject;
import org.prevail.subject.Visitor;
import org.prevail.web.RateLimits;

/** Records showings, durably, before they leave (R8). Thread-safe. */
@Shared
class Showing {
    private final Presenting presenting;
    private final PresentationTokens tokens;
    private final Deciding deciding;
    private final Renditions renditions;
    private final Circumstances circumstances;
    private final RateLimits limits;
    private final MonotonicClock clock;

    @Inject
    Showing(
            Presenting presenting,
            PresentationTokens tokens,
            Deciding deciding,
            Renditions renditions,
            Circumstances circumstances,
            RateLimits limits,
            MonotonicClock clock) {
        this.presenting = presenting;
        this.tokens = tokens;
        this.deciding = deciding;
        this.renditions = renditions;
        this.circumstances = circumstances;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param recorded empty if it could not be
     * @param limited whether it was one too many rather than a failing store
     */
    record Outcome(Optional<Recorded> recorded, boolean limited) {
        private static final Outcome LIMITED = new Outcome(Optional.empty(), true);
        private static final Outcome UNRECORDED = new Outcome(Optional.empty(), false);
    }

    /** @param id the presentation's, which takes a digest to tell */
    record Recorded(UUID id, Presentation presentation) {
        private Outcome outcome() {
            return new Outcome(Optional.of(this), false);
        }
    }

    /** @param device the visitor cookie that came: it remembers what was recorded, so that nothing has to be asked */
    Outcome record(Subject subject, Optional<Visitor> device, ShownText text, Variant variant, Surface surface) {
        try {
            var presentation = presentation(subject, text, variant, surface);
            UUID id = presentation.id();
            var recorded = new Recorded(id, presentation);
            if (device.filter(visitor -> visitor.knows(id)).isPresent() || presenting.recorded(id)) {
                return recorded.outcome();
            }
            if (!limits.allowPresentation(shownBefore(device))) {
                return Outcome.LIMITED;
            }
            return presenting.record(id, presentation) ? recorded.outcome() : Outcome.UNRECORDED;
        } catch (Problem.Unavailable cannotBeKept) {
            return Outcome.UNRECORDED;
        }
    }

    /** Whoever was shown nothing yet has no allowance of their own to be used up. */
    private static Optional<UUID> shownBefore(Optional<Visitor> device) {
        return device.filter(visitor -> !visitor.recorded().isEmpty()).map(Visitor::subject);
    }

    /** A fresh token for what was recorded (R14). */
    String token(Presentation recorded, Subject subject) {
        return tokens.write(presenting.token(recorded, subject.attribution()));
    }

    /** As {@link #token}, one after another for the same showing. */
    Supplier<String> tokens(Presentation recorded, Subject subject) {
        return tokens.series(presenting.token(recorded, subject.attribution()), clock);
    }

    /** A fresh token to withdraw what was accepted. */
    String withdrawalToken(Decision acceptance) {
        return tokens.write(deciding.withdrawalToken(acceptance));
    }

    private Presentation presentation(Subject subject, ShownText text, Variant variant, Surface surface) {
        return new Presentation(
                subject.id(),
                text.edition().versionId(),
                text.locale(),
                text.digest(),
                variant.rendition(renditions),
                surface,
                Basis.SERVED,
                text.own().place().path(),
                circumstances.keep(text.own()),
                Optional.empty(),
                clock.instant());
    }
}
