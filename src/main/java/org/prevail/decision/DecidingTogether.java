package org.prevail.decision;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/**
 * Many decisions in one transaction: the locks of all who decided before, then everything stored in a few batches. What a
 * decision on its own needs to look up (an earlier one with its token, the acceptance it withdraws) is left to
 * {@link Recording}, after the others. Used for one group.
 */
final class DecidingTogether {
    /**
     * Locks those who decided before, in one order on all nodes, and finds which tokens were used and which presentations are
     * stored, in one way there and back. While it waits for a lock, what the other transaction stores stays unseen: a token
     * used there is then refused by its unique key, and the group is recorded one by one.
     */
    private static final String FIND = "with locked as (select subject, last_number, closed from subject_order"
            + " where subject = any(?) order by subject for update)"
            + " select subject, last_number, closed from locked"
            + " union all select token_id, null, null from decision where token_id = any(?)"
            + " union all select id, null, null from presentation where id = any(?)";

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

    /** In their order. Of equal deeds only the first is here. */
    private final Map<Deed, Decision> decided = new LinkedHashMap<>();

    private final List<Deed> alone = new ArrayList<>();
    private final Map<UUID, SubjectOrder> orders = new HashMap<>();
    /** Ids of tokens that were used and of presentations that are stored; no two of those are the same. */
    private final Set<UUID> stored = new HashSet<>();

    DecidingTogether(Connection connection, Recording recording) {
        this.connection = connection;
        this.recording = recording;
    }

    /** @return what came of each, in their order */
    List<Told> record(List<Deed> group) throws SQLException {
        find(group);
        var before = Set.copyOf(orders.keySet());
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

    private void find(List<Deed> group) throws SQLException {
        try (var query = connection.prepareStatement(FIND)) {
            query.setArray(1, ids(group, Deed::subject));
            query.setArray(2, ids(group, deed -> deed.token().id()));
            query.setArray(3, ids(group, Deed::shown));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var id = rows.getObject(1, UUID.class);
                    long last = rows.getLong(2);
                    if (rows.wasNull()) {
                        stored.add(id);
                    } else {
                        orders.put(id, new SubjectOrder(last, rows.getBoolean(3)));
                    }
                }
            }
        }
    }

    private Array ids(List<Deed> group, Function<Deed, UUID> id) throws SQLException {
        return Jdbc.uuids(connection, group.stream().map(id).toList());
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
