package org.prevail.decision;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Stream;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.TimeOrdered;
import org.prevail.platform.persistence.GroupedWrites;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.presentation.PresentationToken;
import org.prevail.presentation.PresentationTokens;
import org.prevail.presentation.Presentations;
import org.prevail.subject.Attribution;
import org.prevail.subject.Subjects;

/** Records what a subject decides on what it was shown (R10–R14). Thread-safe. */
@Shared
public class Deciding {
    private static final System.Logger LOG = System.getLogger(Deciding.class.getName());

    private final Jdbc jdbc;
    private final PresentationTokens tokens;
    private final Presentations presentations;
    private final Subjects subjects;
    private final Decisions decisions;
    private final Recording recording;
    private final Catalogs catalogs;
    private final MonotonicClock clock;

    @Resource
    private ManagedThreadFactory managed;

    private GroupedWrites<Deed, DecidingTogether.Told> writes;

    @Inject
    Deciding(
            Jdbc jdbc,
            PresentationTokens tokens,
            Presentations presentations,
            Subjects subjects,
            Decisions decisions,
            Recording recording,
            Catalogs catalogs,
            MonotonicClock clock) {
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.presentations = presentations;
        this.subjects = subjects;
        this.decisions = decisions;
        this.recording = recording;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        start(managed);
    }

    /** Outside the container. {@link #stop} it. */
    Deciding start(ThreadFactory threads) {
        writes = new GroupedWrites<>(
                jdbc::transactionOrThrow,
                threads,
                (connection, group) -> new DecidingTogether(connection, recording).record(group),
                true);
        return this;
    }

    @PreDestroy
    void stop() {
        writes.close();
    }

    /**
     * What came of it.
     *
     * @param repeated the same decision with the same token was recorded before: this is it
     * @param superseded another text came into force or this one was withdrawn since it was shown (R11)
     */
    public record Outcome(Decision decision, boolean repeated, boolean superseded) {}

    /**
     * @param sent the token as it came back; empty if it is none of ours
     * @param verdict {@code ACCEPTED}, {@code DECLINED} or {@code WITHDRAWN}, in any case
     * @param acting the pseudonym the request itself shows (cookie, account, host id); empty without a cookie: the token's
     *     subject acts, attributed to the page, where the page was made for nobody known (R9)
     * @throws Problem.Invalid {@code token.unusable} if forged or somebody else's, {@code token.expired} after 30 days,
     *     {@code decision.unknown}, {@code decision.unfitting} for a withdrawal by an acceptance's form or the reverse
     * @throws Problem.Conflict {@code decision.conflict} where the token carries another decision, or that decision no
     *     longer stands
     * @throws Problem.Unavailable if it cannot be stored now
     */
    public Outcome decide(Optional<PresentationToken> sent, String verdict, Optional<UUID> acting) {
        var wanted = verdict(verdict);
        var token = sent.orElseThrow(Deciding::unusable);
        var deed = Deed.of(token, wanted, subject(token, acting), attribution(token, acting));
        var recorded = record(deed);
        decisions.forget(recorded.decision().subject());
        if (!recorded.repeated()) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "decision {0} recorded: {1}",
                    recorded.decision().id(),
                    wanted);
        }
        return new Outcome(recorded.decision(), recorded.repeated(), superseded(recorded.decision()));
    }

    /** As above, with the token as signed text. */
    public Outcome decide(String signed, String verdict, Optional<UUID> acting) {
        return decide(tokens.read(signed), verdict, acting);
    }

    /** A token to withdraw a standing acceptance, by its subject. */
    public PresentationToken withdrawalToken(Decision acceptance) {
        var shown = presentations
                .find(acceptance.presentationId())
                .orElseThrow(() -> new IllegalStateException("a decision without its presentation"));
        var now = clock.instant();
        return new PresentationToken(
                TimeOrdered.uuid(now), shown, acceptance.attribution(), now, Optional.of(acceptance.id()));
    }

    /** Stored with others that are decided at the same time, in one commit; told after it (R19). */
    private Recording.Recorded record(Deed deed) {
        Optional<DecidingTogether.Told> told;
        try {
            told = writes.write(deed);
        } catch (SubjectOrder.Overtaken elsewhere) {
            return jdbc.transaction(connection -> recording.record(connection, deed));
        }
        if (told.isEmpty()) {
            // The token came twice at once, for a visitor and for the account the visitor is linked to: their locks
            // differ, so both looked before either had stored; the unique token refused the second, which finds the
            // first. Otherwise the database is away or too slow: sent again, the same token is the same decision.
            return jdbc.transaction(connection -> recording.find(connection, deed))
                    .orElseThrow(() -> new Problem.Unavailable("storage.unavailable"));
        }
        return told.get().recorded().orElseThrow(() -> told.get().problem().orElseThrow());
    }

    private static Verdict verdict(String verdict) {
        String wanted = verdict == null ? "" : verdict.toUpperCase(Locale.ROOT);
        return Stream.of(Verdict.values())
                .filter(known -> known.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.Invalid.of("decision", "decision.unknown"));
    }

    /** Whom the decision binds: who acts, if the token was made for them or for a visitor linked to them (R10, R16). */
    private UUID subject(PresentationToken token, Optional<UUID> acting) {
        UUID shownTo = token.presentation().subject();
        UUID actor = acting.orElse(shownTo);
        boolean theirs = acting.isEmpty()
                ? token.attribution() != Attribution.ACCOUNT && token.attribution() != Attribution.DEVICE
                : actor.equals(shownTo) || subjects.merged(actor).contains(shownTo);
        if (!theirs || subjects.erased(shownTo) || subjects.erased(actor)) {
            throw unusable();
        }
        return actor;
    }

    /** By what the request showed, not by what was known when the page was made: its cookie makes a page's a device's. */
    private static Attribution attribution(PresentationToken token, Optional<UUID> acting) {
        var hoped = token.attribution();
        if (acting.isEmpty()) {
            return hoped;
        }
        if (!acting.get().equals(token.presentation().subject())) {
            return Attribution.ACCOUNT;
        }
        return hoped == Attribution.PAGE ? Attribution.DEVICE : hoped;
    }

    private boolean superseded(Decision decision) {
        return decision.verdict() != Verdict.WITHDRAWN
                && catalogs.current()
                        .entryOfVersion(decision.versionId())
                        .filter(document -> document.inForce(clock.instant())
                                .filter(edition -> edition.versionId() == decision.versionId())
                                .isEmpty())
                        .isPresent();
    }

    static Problem unusable() {
        return Problem.Invalid.of("presentation", "token.unusable");
    }
}
