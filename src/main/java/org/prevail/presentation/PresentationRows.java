package org.prevail.presentation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.prevail.platform.persistence.Inserts;
import org.prevail.platform.persistence.Jdbc;

/** Presentations as rows, for this package and for deciding, which stores one again that is missing. */
public final class PresentationRows {
    private static final Inserts.Into NEW = Inserts.Into.table(
            "presentation",
            "id uuid, subject uuid, version_id bigint, locale varchar, digest varchar, "
                    + "rendition varchar, surface varchar, basis varchar, place varchar, "
                    + "circumstance varchar, attested_by bigint, presented_at timestamp, "
                    + "attested_token varchar, screen varchar");

    private static final Inserts.Into MISSING = NEW.skipping();
    private static final String UNIQUE_VIOLATION = "23505";

    static final String COLUMNS = NEW.columns("");

    private PresentationRows() {}

    /**
     * Inserts those that are not stored yet; not in a transaction. Nearly always none is: looking first would cost all of
     * them, so that only a group with one that another node stored, or this one before it forgot, is sent again.
     *
     * @param rows each as {@link #row} makes it
     * @return their ids, in their order
     */
    static List<UUID> insert(Connection connection, List<Object[]> rows) throws SQLException {
        try {
            addRows(new Inserts(), NEW, rows).execute(connection);
        } catch (SQLException refused) {
            if (!UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                throw refused;
            }
            addRows(new Inserts(), MISSING, rows).execute(connection);
        }
        return rows.stream().map(PresentationRows::id).toList();
    }

    /** Those that are not stored yet, to be inserted with others. */
    public static Inserts add(Inserts inserts, List<Presentation> presentations) {
        return addRows(
                inserts,
                MISSING,
                presentations.stream().map(shown -> row(shown.id(), shown)).toList());
    }

    private static Inserts addRows(Inserts inserts, Inserts.Into into, List<Object[]> rows) {
        // In one order on all nodes: two that store the same rows would otherwise wait for each other.
        var sorted = new TreeMap<UUID, Object[]>();
        rows.forEach(row -> sorted.put(id(row), row));
        return inserts.add(into, sorted.values());
    }

    private static UUID id(Object[] row) {
        return (UUID) row[0];
    }

    /** @param id the presentation's */
    static Object[] row(UUID id, Presentation shown) {
        return new Object[] {
            id,
            shown.subject(),
            shown.versionId(),
            shown.locale(),
            shown.digest(),
            shown.rendition(),
            shown.surface().name(),
            shown.basis().name(),
            shown.place(),
            shown.circumstance(),
            shown.attestedBy().map(Attestation::hostSystem).orElse(null),
            Jdbc.utc(shown.at()),
            shown.attestedBy().map(Attestation::token).orElse(null),
            shown.attestedBy().map(Attestation::screen).orElse(null)
        };
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
