package org.prevail.evidence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** Appends acts within the caller's transaction, so that an act and its record are stored together or not at all. */
@Shared
public class EvidenceLog {
    public void append(EntityManager entities, Act act) {
        var insert = entities.createNativeQuery(Act.INSERT);
        Object[] row = row(act);
        for (int i = 0; i < row.length; i++) {
            insert.setParameter(i + 1, row[i]);
        }
        insert.executeUpdate();
    }

    public void append(Connection connection, Act act) throws SQLException {
        append(connection, List.of(act));
    }

    public void append(Connection connection, List<Act> acts) throws SQLException {
        try (var insert = connection.prepareStatement(Act.INSERT)) {
            for (Act act : acts) {
                Object[] row = row(act);
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Object[] row(Act act) {
        return new Object[] {
            act.id().toString(),
            act.kind(),
            act.subject().map(Object::toString).orElse(null),
            Jdbc.utc(act.at()),
            Act.salt(),
            act.content().toString()
        };
    }
}
