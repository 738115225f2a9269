package org.prevail.decision;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.presentation.PresentationRows;

/** The transaction of one decision: its place in the subject's order, its presentation, itself, its evidence. */
@Shared
class Recording {
    private final EvidenceLog evidence;
    private final Catalogs catalogs;
    private final MonotonicClock clock;

    @Inject
    Recording(EvidenceLog evidence, Catalogs catalogs, MonotonicClock clock) {
        this.evidence = evidence;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** @param repeated it was there already */
    record Recorded(Decision decision, boolean repeated) {}

    Recorded record(Connection connection, Deed deed) throws SQLException {
        // From here until the commit nobody else decides for this subject, so what is looked up stays true, numbers
        // follow
        // one another, and the instant, read under the lock, follows their order.
        var order = SubjectOrder.lock(connection, deed.subject());
        var before = find(connection, deed);
        if (before.isPresent()) {
            return before.get();
        }
        if (order.closed()) {
            throw Deciding.unusable();
        }
        Instant now = clock.instant();
        requireValid(connection, deed, now);
        var decision = deed.decision(order.last() + 1, now);
        store(connection, deed, decision);
        return new Recorded(decision, false);
    }

    /** What this token was used for, if it was (R14). */
    Optional<Recorded> find(Connection connection, Deed deed) throws SQLException {
        var used = DecisionRows.byToken(connection, deed.token().id());
        if (used.isPresent()
                && (used.get().verdict() != deed.verdict() || !stands(connection, deed.subject(), used.get()))) {
            throw new Problem.Conflict("decision.conflict");
        }
        return used.map(decision -> new Recorded(decision, true));
    }

    private void requireValid(Connection connection, Deed deed, Instant now) throws SQLException {
        var token = deed.token();
        if (!now.isBefore(token.expiresAt())) {
            throw Problem.Invalid.of("presentation", "token.expired");
        }
        if (token.undoes().isPresent() != (deed.verdict() == Verdict.WITHDRAWN)) {
            throw Problem.Invalid.of("decision", "decision.unfitting");
        }
        if (token.undoes().isPresent()) {
            var acceptance = DecisionRows.byId(connection, token.undoes().get()).orElseThrow(Deciding::unusable);
            // Undone already, by another form or a decline: the page shows what stands now.
            if (!stands(connection, deed.subject(), acceptance)) {
                throw new Problem.Conflict("decision.conflict");
            }
        }
    }

    private boolean stands(Connection connection, UUID subject, Decision decision) throws SQLException {
        var all = DecisionRows.of(connection, subject);
        if (!all.contains(decision)) {
            // Decided as the account this visitor was linked to afterwards.
            all = DecisionRows.of(connection, decision.subject());
        }
        return Decisions.course(catalogs.current(), all, decision.versionId()).stands(decision);
    }

    private void store(Connection connection, Deed deed, Decision decision) throws SQLException {
        var shown = deed.token().presentation();
        // The token carries every fact of its presentation: whatever became of the first record, the decision has it.
        PresentationRows.insert(
                connection,
                deed.token().undoes().isPresent() ? List.of(shown) : List.of(shown, shown.answered(decision.at())));
        SubjectOrder.advance(connection, decision.subject(), decision.number());
        DecisionRows.insert(connection, decision);
        evidence.append(connection, DecisionEvidence.of(decision, catalogs.current()));
    }
}
