package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** Taking notes over into the public change note of a draft, where they may be reworded. */
@Shared
public class Taking {
    private final Jdbc jdbc;
    private final Notes notes;
    private final Clock clock;

    @Inject
    Taking(Jdbc jdbc, Notes notes, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.clock = clock;
    }

    /** Again, or a note that is gone or was written for staff alone: nothing happens. */
    public void take(long siteId, long draftId, Set<UUID> ids, String by) {
        for (var id : ids) {
            if (notes.find(siteId, id).filter(Taking::isOffered).isPresent()) {
                jdbc.transaction(connection -> insert(connection, draftId, id, by));
            }
        }
    }

    private static boolean isOffered(Note note) {
        return note.purpose() == Note.Purpose.CHANGE_NOTE;
    }

    /** Those that were taken over into this draft. */
    public Set<UUID> into(long draftId) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement("select note_id from review_note_taking where draft_id = ?")) {
                query.setLong(1, draftId);
                var rows = query.executeQuery();
                var found = new HashSet<UUID>();
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
                return found;
            }
        });
    }

    private int insert(Connection connection, long draftId, UUID id, String by) throws SQLException {
        try (var insert =
                connection.prepareStatement("insert into review_note_taking (note_id, draft_id, taken_at, taken_by)"
                        + " values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setObject(1, id);
            insert.setLong(2, draftId);
            insert.setObject(3, Jdbc.utc(clock.instant()));
            insert.setString(4, by);
            return insert.executeUpdate();
        }
    }
}
