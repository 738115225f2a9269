package org.prevail.decision;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.prevail.evidence.Act;
import org.prevail.evidence.EvidenceLog;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;
import org.prevail.presentation.Presentation;
import org.prevail.presentation.PresentationRows;

/** The transaction of one decision: its place in the subject's order, its presentation, itself, its evidence, whom to tell of it. */
@Shared
class Recording {
    private final EvidenceLog evidence;
    private final Outbox outbox;
    private final Catalogs catalogs;
    private final MonotonicClock clock;

    @Inject
    Recording(EvidenceLog evidence, Outbox outbox, Catalogs catalogs, MonotonicClock clock) {
        this.evidence = evidence;
        this.outbox = outbox;
        this.catalogs = catalogs;
        this.clock = clock;
    }

    /** @param repeated it was there already */
    record Recorded(Decision decision, boolean repeated) {}

    Recorded record(Connection connection, Deed deed) throws SQLException {
        // From here until the commit nobody else decides for this subject, so what is looked up stays true, numbers
        // follow one another, and the instant, read under the lock, follows their order.
        var order = SubjectOrder.lock(connection, deed.subject());
        var before = find(connection, deed);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = requireDecidable(deed, order);
        requireStanding(connection, deed);
        var decision = deed.decision(order.last() + 1, now);
        var stored = Jdbc.stored(connection, "presentation", "id", List.of(deed.shown()));
        store(connection, Map.of(deed, decision), stored, Set.of(deed.subject()));
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

    /**
     * What needs no look at what is stored, under the subject's lock.
     *
     * @return the decision's instant
     */
    Instant requireDecidable(Deed deed, SubjectOrder order) {
        if (order.closed()) {
            throw Deciding.unusable();
        }
        var token = deed.token();
        Instant now = clock.instant();
        if (!now.isBefore(token.expiresAt())) {
            throw Problem.Invalid.of("presentation", "token.expired");
        }
        if (token.undoes().isPresent() != (deed.verdict() == Verdict.WITHDRAWN)) {
            throw Problem.Invalid.of("decision", "decision.unfitting");
        }
        return now;
    }

    /** What is to be withdrawn must stand: undone already, by another form or a decline, the page shows what stands now. */
    private void requireStanding(Connection connection, Deed deed) throws SQLException {
        var undoes = deed.token().undoes();
        if (undoes.isPresent()) {
            var acceptance = DecisionRows.byId(connection, undoes.get()).orElseThrow(Deciding::unusable);
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

    /**
     * Each with its presentations, its place in its subject's order and its event.
     *
     * @param stored which of their presentations were found stored: looking first is cheaper than being refused
     * @param locked the subjects whose rows are locked; the others decide for the first time
     * @throws SubjectOrder.Overtaken if one of the others does not
     */
    void store(Connection connection, Map<Deed, Decision> decided, Set<UUID> stored, Set<UUID> locked)
            throws SQLException {
        if (decided.isEmpty()) {
            return;
        }
        var rows = new ArrayList<Presentation>();
        var first = new TreeMap<UUID, Long>(Jdbc.ORDER);
        var next = new TreeMap<UUID, Long>(Jdbc.ORDER);
        var acts = new ArrayList<Act>();
        var catalog = catalogs.current();
        decided.forEach((deed, decision) -> {
            var shown = deed.token().presentation();
            // The token carries every fact of its presentation: whatever became of the first record, the decision has
            // it.
            if (!stored.contains(deed.shown())) {
                rows.add(shown);
            }
            if (deed.token().undoes().isEmpty()) {
                rows.add(shown.answered(decision.at()));
            }
            (locked.contains(decision.subject()) ? next : first).merge(decision.subject(), 1L, Long::sum);
            acts.add(DecisionEvidence.of(decision, catalog));
        });
        SubjectOrder.advance(connection, next);
        var inserts = PresentationRows.add(SubjectOrder.begin(first), rows);
        int begun =
                evidence.add(DecisionRows.add(inserts, decided.values()), acts).execute(connection);
        if (begun < first.size()) {
            throw new SubjectOrder.Overtaken();
        }
        outbox.store(connection, decided.values(), catalog);
    }
}
