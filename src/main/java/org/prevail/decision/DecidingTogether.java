package org.prevail.decision;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/**
 * Many decisions in one transaction: the locks of all who decided before, then everything stored in a few batches. What a
 * decision on its own needs to look up (an earlier one with its token, the acceptance it withdraws) is left to
 * {@link Recording}, after the others. Used for one group.
 */
final class DecidingTogether {
    private static final String STORED = "select token_id from decision where token_id = any(?)"
            + " union all select id from presentation where id = any(?)";

    /** What came of one of them. */
    record Told(Optional<Recording.Recorded> recorded, Optional<Problem> problem) {
        static Told of(Recording.Recorded recorded) {
            return new Told(Optional.of(recorded), Optional.empty());
        }

        static Told of(Problem problem) {
            return new Told(Optional.empty(), Optional.of(problem));
        }
    }

    private final Connection connection;
    private final Recording recording;
    /** By the deed itself: a form sent twice at once is two equal ones. */
    private final Map<Deed, Told> told = new IdentityHashMap<>();

    private final Map<Deed, Decision> decided = new IdentityHashMap<>();
    private final List<Deed> alone = new ArrayList<>();
    private Map<UUID, SubjectOrder> orders;

    DecidingTogether(Connection connection, Recording recording) {
        this.connection = connection;
        this.recording = recording;
    }

    /** @return what came of each, in their order */
    List<Told> record(List<Deed> group) throws SQLException {
        // Locked in one order on all nodes: two groups with the same people do not wait for each other.
        var subjects = new TreeSet<UUID>();
        group.forEach(deed -> subjects.add(deed.subject()));
        orders = SubjectOrder.lock(connection, subjects);
        var before = Set.copyOf(orders.keySet());
        var stored = stored(group);
        var inOrder = new ArrayList<>(group);
        inOrder.sort(Comparator.comparing(Deed::subject));
        var tokens = new HashSet<>(stored);
        for (Deed deed : inOrder) {
            if (!tokens.add(deed.token().id()) || deed.token().undoes().isPresent()) {
                alone.add(deed);
            } else {
                decide(deed);
            }
        }
        recording.store(connection, decided, stored, before);
        for (Deed deed : alone) {
            told.put(deed, recordAlone(deed));
        }
        return group.stream().map(told::get).toList();
    }

    /** Which of their tokens were used and which of their presentations are stored: ids that differ, asked for at once. */
    private Set<UUID> stored(List<Deed> group) throws SQLException {
        var tokens = group.stream().map(deed -> deed.token().id()).toList();
        var shown = group.stream().map(deed -> deed.token().presentation().id()).toList();
        try (var query = connection.prepareStatement(STORED)) {
            query.setArray(1, Jdbc.uuids(connection, tokens));
            query.setArray(2, Jdbc.uuids(connection, shown));
            return Jdbc.uuids(query);
        }
    }

    private void decide(Deed deed) {
        var order = orders.getOrDefault(deed.subject(), SubjectOrder.NONE);
        try {
            Instant now = recording.requireDecidable(deed, order);
            var decision = deed.decision(order.last() + 1, now);
            orders.put(deed.subject(), order.next());
            decided.put(deed, decision);
            told.put(deed, Told.of(new Recording.Recorded(decision, false)));
        } catch (Problem problem) {
            told.put(deed, Told.of(problem));
        }
    }

    private Told recordAlone(Deed deed) throws SQLException {
        try {
            return Told.of(recording.record(connection, deed));
        } catch (Problem problem) {
            // Thrown before anything of it was written.
            return Told.of(problem);
        }
    }
}
