package org.prevail.evidence;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Inserts;
import org.prevail.platform.persistence.Jdbc;

/** Appends acts within the caller's transaction, so that an act and its record are stored together or not at all. */
@Shared
public class EvidenceLog {
    public void append(EntityManager entities, Act act) {
        var insert = entities.createNativeQuery(Act.INSERT);
        Object[] row = row(act);
        for (int i = 0; i < row.length; i++) {
            insert.setParameter(i + 1, row[i] instanceof UUID id ? id.toString() : row[i]);
        }
        insert.executeUpdate();
    }

    public void append(Connection connection, Act act) throws SQLException {
        add(new Inserts(), List.of(act)).execute(connection);
    }

    /** To be inserted with what they are about. */
    public Inserts add(Inserts inserts, List<Act> acts) {
        return inserts.add(Act.INTO, acts.stream().map(EvidenceLog::row).toList());
    }

    private static Object[] row(Act act) {
        return new Object[] {
            act.id(),
            act.kind(),
            act.subject().orElse(null),
            Jdbc.utc(act.at()),
            Act.salt(),
            act.content().toString()
        };
    }
}
