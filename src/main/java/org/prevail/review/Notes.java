package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** Notes as stored, without those that were removed; oldest first. Thread-safe. */
@Shared
public class Notes {
    private static final String STANDING = "select n.id, n.point, n.purpose, n.words, n.written_at, n.written_by"
            + " from review_note n left join review_note_removal r on r.note_id = n.id"
            + " where r.note_id is null and n.site_id = ?";
    private static final String IN_ORDER = " order by n.written_at, n.id";

    private final Jdbc jdbc;

    @Inject
    Notes(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** About one comparison. */
    public List<Note> of(long siteId, Texts texts) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    STANDING + " and n.before_digest = ? and n.after_digest = ?" + IN_ORDER)) {
                query.setLong(1, siteId);
                query.setString(2, texts.before());
                query.setString(3, texts.after());
                return read(query.executeQuery());
            }
        });
    }

    /**
     * Written since an instant for the public change note of a document, whatever its draft was compared with and said
     * then.
     */
    public List<Note> forChangeNote(long siteId, String key, Instant since) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(STANDING
                    + " and n.purpose = 'CHANGE_NOTE' and n.after_spec like ? and n.written_at > ?" + IN_ORDER)) {
                query.setLong(1, siteId);
                // No key has a character that "like" reads as more than itself.
                query.setString(2, key + ":" + Spec.DRAFT + ":%");
                query.setObject(3, Jdbc.utc(since));
                return read(query.executeQuery());
            }
        });
    }

    public Optional<Note> find(long siteId, UUID id) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(STANDING + " and n.id = ?")) {
                query.setLong(1, siteId);
                query.setObject(2, id);
                return read(query.executeQuery()).stream().findFirst();
            }
        });
    }

    private static List<Note> read(ResultSet rows) throws SQLException {
        var notes = new ArrayList<Note>();
        while (rows.next()) {
            notes.add(new Note(
                    rows.getObject(1, UUID.class),
                    Optional.ofNullable(rows.getString(2)),
                    Note.Purpose.valueOf(rows.getString(3)),
                    rows.getString(4),
                    Jdbc.instant(rows.getObject(5, LocalDateTime.class)),
                    rows.getString(6)));
        }
        return notes;
    }
}
