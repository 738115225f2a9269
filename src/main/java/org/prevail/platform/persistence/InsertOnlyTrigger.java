package org.prevail.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** H2's side of "evidence is insert-only" (R1, R17); on PostgreSQL a function of the migration does the same. */
public final class InsertOnlyTrigger implements Trigger {
    private String table;

    @Override
    public void init(Connection connection, String schema, String trigger, String table, boolean before, int type) {
        this.table = table;
    }

    @Override
    public void fire(Connection connection, Object[] oldRow, Object[] newRow) throws SQLException {
        throw new SQLException("prevail: " + table + " is insert-only", "23514");
    }
}
