package org.prevail.presentation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.prevail.platform.persistence.Jdbc;

/** Presentations as rows, for this package and for deciding, which stores one again that is missing. */
public final class PresentationRows {
    static final String COLUMNS =
            "id, subject, version_id, locale, digest, rendition, surface, basis, place, circumstance, attested_by, presented_at, attested_token, screen";
    private static final String INSERT = "insert into presentation (" + COLUMNS
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

    private PresentationRows() {}

    /**
     * Inserts those that are not stored yet, in one batch; in the caller's transaction where there is one.
     *
     * @return their ids, in their order
     */
    public static List<UUID> insert(Connection connection, List<Presentation> presentations) throws SQLException {
        var ids = presentations.stream().map(Presentation::id).toList();
        // In one order on all nodes: two that store the same rows would otherwise wait for each other.
        var sorted = new TreeMap<UUID, Presentation>();
        for (int i = 0; i < ids.size(); i++) {
            sorted.put(ids.get(i), presentations.get(i));
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var row : sorted.entrySet()) {
                bind(insert, row.getKey(), row.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return ids;
    }

    private static void bind(PreparedStatement insert, UUID id, Presentation shown) throws SQLException {
        insert.setObject(1, id);
        insert.setObject(2, shown.subject());
        insert.setLong(3, shown.versionId());
        insert.setString(4, shown.locale());
        insert.setString(5, shown.digest());
        insert.setString(6, shown.rendition());
        insert.setString(7, shown.surface().name());
        insert.setString(8, shown.basis().name());
        insert.setString(9, shown.place());
        insert.setString(10, shown.circumstance());
        insert.setObject(11, shown.attestedBy().map(Attestation::hostSystem).orElse(null), Types.BIGINT);
        insert.setObject(12, Jdbc.utc(shown.at()));
        insert.setString(13, shown.attestedBy().map(Attestation::token).orElse(null));
        insert.setString(14, shown.attestedBy().map(Attestation::screen).orElse(null));
    }

    static Presentation read(ResultSet row) throws SQLException {
        Long host = row.getObject("attested_by", Long.class);
        var attestedBy = host == null
                ? Optional.<Attestation>empty()
                : Optional.of(new Attestation(host, row.getString("attested_token"), row.getString("screen")));
        return new Presentation(
                row.getObject("subject", UUID.class),
                row.getLong("version_id"),
                row.getString("locale"),
                row.getString("digest"),
                row.getString("rendition"),
                Surface.valueOf(row.getString("surface")),
                Basis.valueOf(row.getString("basis")),
                row.getString("place"),
                row.getString("circumstance"),
                attestedBy,
                Jdbc.instant(row.getObject("presented_at", LocalDateTime.class)));
    }
}
