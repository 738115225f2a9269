package org.prevail.subject;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/** What erasing asks of whoever keeps people apart from their pseudonyms, but knows which are theirs. */
public interface Ties {
    /**
     * Nobody has these pseudonyms any more, in the erasure's transaction: whether a person is erased and who they are from
     * then on is stored together or not at all.
     */
    void cut(Connection connection, Set<UUID> subjects) throws SQLException;
}
