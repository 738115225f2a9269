package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.prevail.account.Person;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** What each reader has ticked off as reviewed. Nothing is overwritten: the last word on a change holds. Thread-safe. */
@Shared
public class Ticks {
    private static final String OF_READER = "select point, ticked from review_tick where site_id = ?"
            + " and before_digest = ? and after_digest = ? and reader = ? order by id";
    private static final String OF_ALL = "select reader, point, ticked from review_tick where site_id = ?"
            + " and before_digest = ? and after_digest = ? order by id";

    private final Jdbc jdbc;
    private final Clock clock;

    @Inject
    Ticks(Jdbc jdbc, MonotonicClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The changes one reader has ticked off. */
    public Set<String> of(long siteId, Texts texts, Person reader) {
        return jdbc.transaction(connection -> of(connection, siteId, texts, reader));
    }

    /** How many changes everybody who ticked any off has ticked, by pseudonym. */
    public Map<String, Set<String>> all(long siteId, Texts texts) {
        return jdbc.transaction(connection -> {
            var ticked = new HashMap<String, Set<String>>();
            try (var query = connection.prepareStatement(OF_ALL)) {
                query.setLong(1, siteId);
                query.setString(2, texts.before());
                query.setString(3, texts.after());
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        turn(
                                ticked.computeIfAbsent(rows.getString(1), reader -> new HashSet<>()),
                                rows.getString(2),
                                rows.getBoolean(3));
                    }
                }
            }
            return ticked;
        });
    }

    /**
     * The reader's own state of what was on their page.
     *
     * @param seen every change that could be ticked there; others stay as they are
     * @param ticked those that are
     */
    public void set(long siteId, Texts texts, Person reader, Set<String> seen, Set<String> ticked) {
        jdbc.transaction(connection -> {
            var before = of(connection, siteId, texts, reader);
            for (String point : new TreeSet<>(seen)) {
                if (before.contains(point) != ticked.contains(point)) {
                    insert(connection, siteId, texts, reader, point, ticked.contains(point));
                }
            }
            return null;
        });
    }

    private static Set<String> of(Connection connection, long siteId, Texts texts, Person reader) throws SQLException {
        var ticked = new HashSet<String>();
        try (var query = connection.prepareStatement(OF_READER)) {
            query.setLong(1, siteId);
            query.setString(2, texts.before());
            query.setString(3, texts.after());
            query.setString(4, reader.actor());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    turn(ticked, rows.getString(1), rows.getBoolean(2));
                }
            }
        }
        return ticked;
    }

    private static void turn(Set<String> ticked, String point, boolean on) {
        if (on) {
            ticked.add(point);
        } else {
            ticked.remove(point);
        }
    }

    private void insert(Connection connection, long siteId, Texts texts, Person reader, String point, boolean ticked)
            throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into review_tick (id, site_id, before_digest,"
                        + " after_digest, point, reader, ticked, ticked_at) values (nextval('prevail_id'), ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, siteId);
            insert.setString(2, texts.before());
            insert.setString(3, texts.after());
            insert.setString(4, point);
            insert.setString(5, reader.actor());
            insert.setBoolean(6, ticked);
            insert.setObject(7, Jdbc.utc(clock.instant()));
            insert.executeUpdate();
        }
    }
}
