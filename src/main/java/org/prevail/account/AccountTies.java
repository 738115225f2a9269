package org.prevail.account;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.prevail.platform.Shared;
import org.prevail.subject.Ties;

/** An account whose pseudonym is erased goes on under a fresh one, which nothing recorded leads to (R18). */
@Shared
public class AccountTies implements Ties {
    @Override
    public void cut(Connection connection, Set<UUID> subjects) throws SQLException {
        try (var update = connection.prepareStatement("update account set subject = ? where subject = ?")) {
            for (UUID subject : subjects) {
                update.setString(1, UUID.randomUUID().toString());
                update.setString(2, subject.toString());
                update.executeUpdate();
            }
        }
    }
}
