package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.platform.problem.Problem;

/** Texts from elsewhere, as kept: each once, under the digest of what it says. Thread-safe. */
@Shared
public class ForeignTexts {
    private static final String BOUND = "exists (select 1 from sign_off s where s.site_id = f.site_id"
            + " and (s.before_digest = f.digest or s.after_digest = f.digest))";
    private static final String ENTRY =
            "select f.digest, f.name, f.locale, f.origin, f.added_at, f.added_by, " + BOUND + " from foreign_text f ";

    private final Jdbc jdbc;

    @Inject
    ForeignTexts(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Last added first. */
    public List<ForeignEntry> all(long siteId) {
        return jdbc.transaction(connection -> {
            try (var query =
                    connection.prepareStatement(ENTRY + "where f.site_id = ? order by f.added_at desc, f.digest")) {
                query.setLong(1, siteId);
                return entries(query.executeQuery());
            }
        });
    }

    public Optional<ForeignEntry> find(long siteId, String digest) {
        return jdbc.transaction(connection -> find(connection, siteId, digest));
    }

    public ForeignEntry require(long siteId, String digest) {
        return find(siteId, digest).orElseThrow(ForeignTexts::unknown);
    }

    String canonical(long siteId, String digest) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    "select canonical from foreign_text where site_id = ? and digest = ?")) {
                query.setLong(1, siteId);
                query.setString(2, digest);
                try (var rows = query.executeQuery()) {
                    if (!rows.next()) {
                        throw unknown();
                    }
                    return rows.getString(1);
                }
            }
        });
    }

    static Optional<ForeignEntry> find(Connection connection, long siteId, String digest) throws SQLException {
        try (var query = connection.prepareStatement(ENTRY + "where f.site_id = ? and f.digest = ?")) {
            query.setLong(1, siteId);
            query.setString(2, digest);
            return entries(query.executeQuery()).stream().findFirst();
        }
    }

    /** Held until the caller's transaction ends: whoever removes the text and whoever signs it off wait for each other. */
    static boolean lock(Connection connection, long siteId, String digest) throws SQLException {
        try (var query = connection.prepareStatement(
                "select digest from foreign_text where site_id = ? and digest = ? for update")) {
            query.setLong(1, siteId);
            query.setString(2, digest);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    static Problem.Missing unknown() {
        return new Problem.Missing("foreign.unknown");
    }

    private static List<ForeignEntry> entries(ResultSet rows) throws SQLException {
        var entries = new ArrayList<ForeignEntry>();
        while (rows.next()) {
            entries.add(new ForeignEntry(
                    rows.getString(1),
                    rows.getString(2),
                    rows.getString(3),
                    Origin.valueOf(rows.getString(4)),
                    Jdbc.instant(rows.getObject(5, LocalDateTime.class)),
                    rows.getString(6),
                    rows.getBoolean(7)));
        }
        return entries;
    }
}
