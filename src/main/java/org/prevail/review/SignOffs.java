package org.prevail.review;

import jakarta.inject.Inject;
import java.sql.Connection;
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

/** Sign-offs as stored; first signed first. Thread-safe. */
@Shared
public class SignOffs {
    private static final String ALL =
            "select id, before_digest, after_digest, before_spec, after_spec, changes, ticked,"
                    + " signed_at, signed_by from sign_off where site_id = ?";
    private static final String IN_ORDER = " order by signed_at, id";

    private final Jdbc jdbc;

    @Inject
    SignOffs(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Of exactly these two texts. */
    public List<SignOff> of(long siteId, Texts texts) {
        return jdbc.transaction(connection -> {
            try (var query =
                    connection.prepareStatement(ALL + " and before_digest = ? and after_digest = ?" + IN_ORDER)) {
                query.setLong(1, siteId);
                query.setString(2, texts.before());
                query.setString(3, texts.after());
                return read(query.executeQuery());
            }
        });
    }

    /**
     * Since an instant, of what was then called the same, with another digest on either side: a draft that was changed
     * since, or that was compared with another text.
     */
    public List<SignOff> ofEarlierTexts(long siteId, Spec after, Texts now, Instant since) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    ALL + " and after_spec = ? and not (before_digest = ? and after_digest = ?) and signed_at > ?"
                            + IN_ORDER)) {
                query.setLong(1, siteId);
                query.setString(2, after.toString());
                query.setString(3, now.before());
                query.setString(4, now.after());
                query.setObject(5, Jdbc.utc(since));
                return read(query.executeQuery());
            }
        });
    }

    static Optional<SignOff> of(Connection connection, long siteId, Texts texts, String signer) throws SQLException {
        try (var query =
                connection.prepareStatement(ALL + " and before_digest = ? and after_digest = ? and signed_by = ?")) {
            query.setLong(1, siteId);
            query.setString(2, texts.before());
            query.setString(3, texts.after());
            query.setString(4, signer);
            return read(query.executeQuery()).stream().findFirst();
        }
    }

    private static List<SignOff> read(ResultSet rows) throws SQLException {
        var all = new ArrayList<SignOff>();
        while (rows.next()) {
            all.add(new SignOff(
                    rows.getObject(1, UUID.class),
                    new Texts(rows.getString(2), rows.getString(3)),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getInt(6),
                    rows.getInt(7),
                    Jdbc.instant(rows.getObject(8, LocalDateTime.class)),
                    rows.getString(9)));
        }
        return all;
    }
}
