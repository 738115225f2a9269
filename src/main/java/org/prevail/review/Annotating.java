package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.prevail.account.Permissions;
import org.prevail.account.Person;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** Writing notes about a comparison, and removing one's own. */
@Shared
public class Annotating {
    public static final int LONGEST = 2_000;

    private final Jdbc jdbc;
    private final Notes notes;
    private final Clock clock;

    @Inject
    Annotating(Jdbc jdbc, Notes notes, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * @param point the change it is about; empty for the whole comparison
     * @throws Problem.Invalid if it says nothing, too much, or what cannot be stored
     */
    public void write(
            long siteId, Review review, Optional<Point> point, Note.Purpose purpose, String words, Person by) {
        Permissions.require(Permissions.mayAnnotate(by.role()));
        if (words.isBlank()) {
            throw Problem.Invalid.of("words", "note.empty");
        }
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw Problem.Invalid.of("words", "text.too-long", LONGEST);
        }
        if (Words.unstorable(words)) {
            throw Problem.Invalid.of("words", "text.unstorable");
        }
        jdbc.transaction(connection -> insert(connection, siteId, review, point, purpose, words.strip(), by));
    }

    /**
     * It is not shown any more; that it was there stays recorded. Again: nothing happens.
     *
     * @throws Problem.Missing if there is none
     * @throws Problem.Forbidden if somebody else wrote it
     */
    public void remove(long siteId, UUID id, Person by) {
        var note = notes.find(siteId, id).orElseThrow(() -> new Problem.Missing("note.unknown"));
        Permissions.require(note.writtenBy().equals(by.actor()));
        jdbc.transaction(connection -> {
            try (var insert =
                    connection.prepareStatement("insert into review_note_removal (note_id, removed_at, removed_by)"
                            + " values (?, ?, ?) on conflict do nothing")) {
                insert.setObject(1, id);
                insert.setObject(2, Jdbc.utc(clock.instant()));
                insert.setString(3, by.actor());
                return insert.executeUpdate();
            }
        });
    }

    private int insert(
            Connection connection,
            long siteId,
            Review review,
            Optional<Point> point,
            Note.Purpose purpose,
            String words,
            Person by)
            throws SQLException {
        try (var insert = connection.prepareStatement("insert into review_note (id, site_id, before_digest,"
                + " after_digest, before_spec, after_spec, point, purpose, words, written_at, written_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setLong(2, siteId);
            insert.setString(3, review.texts().before());
            insert.setString(4, review.texts().after());
            insert.setString(5, review.before().settled().toString());
            insert.setString(6, review.after().settled().toString());
            insert.setString(7, point.map(Point::id).orElse(null));
            insert.setString(8, purpose.name());
            insert.setString(9, words);
            insert.setObject(10, Jdbc.utc(clock.instant()));
            insert.setString(11, by.actor());
            return insert.executeUpdate();
        }
    }
}
