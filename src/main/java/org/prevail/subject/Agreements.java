package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** What erasing asks of whoever keeps decisions. */
public interface Agreements {
    /** Whether an agreement of this pseudonym or one linked to it stands, read in the erasure's transaction. */
    boolean stand(Connection connection, UUID subject) throws SQLException;
}
