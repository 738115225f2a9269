package org.prevail.decision;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.persistence.Inserts;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.subject.Attribution;

/** Decisions as rows. */
final class DecisionRows {
    private static final Inserts.Into INTO = Inserts.Into.table(
            "decision",
            "id uuid, subject uuid, number bigint, actor uuid, capacity varchar, "
                    + "attribution varchar, decision varchar, version_id bigint, locale varchar, "
                    + "digest varchar, presentation_id uuid, presented_at timestamp, token_id uuid, "
                    + "undoes uuid, receipt varchar, decided_at timestamp");
    private static final String COLUMNS = INTO.columns("d.");
    /** Two index look-ups; an "or" over both would read the whole table. */
    private static final String OF = "select " + COLUMNS + " from decision d where d.subject = ? union all select "
            + COLUMNS + " from subject_link l join decision d on d.subject = l.from_subject where l.to_subject = ?";

    private DecisionRows() {}

    /** To be inserted with others. */
    static Inserts add(Inserts inserts, Collection<Decision> decisions) {
        return inserts.add(INTO, decisions.stream().map(DecisionRows::row).toList());
    }

    private static Object[] row(Decision decision) {
        return new Object[] {
            decision.id(),
            decision.subject(),
            decision.number(),
            decision.actor(),
            decision.capacity(),
            decision.attribution().name(),
            decision.verdict().name(),
            decision.versionId(),
            decision.locale(),
            decision.digest(),
            decision.presentationId(),
            Jdbc.utc(decision.presentedAt()),
            decision.tokenId(),
            decision.undoes().orElse(null),
            decision.receipt(),
            Jdbc.utc(decision.at())
        };
    }

    /** Of the subject and those linked to it, in their order. */
    static List<Decision> of(Connection connection, UUID subject) throws SQLException {
        try (var query = connection.prepareStatement(OF)) {
            query.setObject(1, subject);
            query.setObject(2, subject);
            return inOrder(read(query));
        }
    }

    static Optional<Decision> byToken(Connection connection, UUID token) throws SQLException {
        return one(connection, "d.token_id = ?", token);
    }

    static Optional<Decision> byId(Connection connection, UUID id) throws SQLException {
        return one(connection, "d.id = ?", id);
    }

    /** In the order asked for. */
    static List<Decision> byIds(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " from decision d where d.id = any(?)")) {
            query.setArray(1, Jdbc.uuids(connection, ids));
            var order = List.copyOf(ids);
            return read(query).stream()
                    .sorted(Comparator.comparingInt(decision -> order.indexOf(decision.id())))
                    .toList();
        }
    }

    /** Oldest first. */
    static List<Decision> ofVersions(Connection connection, Collection<Long> versions, int limit) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS
                + " from decision d where d.version_id = any(?) order by d.decided_at, d.id limit ?")) {
            query.setArray(1, connection.createArrayOf("bigint", versions.toArray()));
            query.setInt(2, limit);
            return read(query);
        }
    }

    static Optional<Decision> byReceipt(Connection connection, String receipt) throws SQLException {
        return one(connection, "d.receipt = ?", receipt);
    }

    private static Optional<Decision> one(Connection connection, String where, Object key) throws SQLException {
        try (var query = connection.prepareStatement("select " + COLUMNS + " from decision d where " + where)) {
            query.setObject(1, key);
            return read(query).stream().findFirst();
        }
    }

    /** One subject's by the number given under its lock; of several linked ones by their instants. */
    private static List<Decision> inOrder(List<Decision> decisions) {
        boolean single = decisions.stream().map(Decision::subject).distinct().count() <= 1;
        var number = Comparator.comparingLong(Decision::number);
        return decisions.stream()
                .sorted(single ? number : Comparator.comparing(Decision::at).thenComparing(number))
                .toList();
    }

    private static List<Decision> read(PreparedStatement query) throws SQLException {
        var decisions = new ArrayList<Decision>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                decisions.add(read(rows));
            }
        }
        return decisions;
    }

    private static Decision read(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getLong(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                Attribution.valueOf(row.getString(6)),
                Verdict.valueOf(row.getString(7)),
                row.getLong(8),
                row.getString(9),
                row.getString(10),
                row.getObject(11, UUID.class),
                Jdbc.instant(row.getObject(12, LocalDateTime.class)),
                row.getObject(13, UUID.class),
                Optional.ofNullable(row.getObject(14, UUID.class)),
                row.getString(15),
                Jdbc.instant(row.getObject(16, LocalDateTime.class)));
    }
}
