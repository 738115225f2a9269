package org.prevail.precedence;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** Reads the whole catalog in three queries of one transaction, without texts. */
@Shared
class CatalogReader {
    private static final String VERSIONS = """
            select v.*, w.withdrawn_at from document_version v
            left join withdrawal w on w.version_id = v.id order by v.document_id, v.number""";

    private final Jdbc jdbc;

    @Inject
    CatalogReader(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    long revision() {
        return jdbc.transaction(CatalogReader::revision);
    }

    Catalog read() {
        return jdbc.transaction(connection -> {
            // The revision first: what is read after it may be newer, never older.
            long revision = revision(connection);
            return new Catalog(revision, sites(connection, editions(connection, texts(connection))));
        });
    }

    private static long revision(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select revision from catalog_revision where id = 1")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static Map<Long, Map<String, Edition.TextFacts>> texts(Connection connection) throws SQLException {
        var texts = new HashMap<Long, Map<String, Edition.TextFacts>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version_id, locale, title, digest from version_text")) {
            while (rows.next()) {
                texts.computeIfAbsent(rows.getLong(1), id -> new HashMap<>())
                        .put(rows.getString(2), new Edition.TextFacts(rows.getString(3), rows.getString(4)));
            }
        }
        return texts;
    }

    private static Map<Long, List<Edition>> editions(
            Connection connection, Map<Long, Map<String, Edition.TextFacts>> texts) throws SQLException {
        var editions = new HashMap<Long, List<Edition>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(VERSIONS)) {
            while (rows.next()) {
                // Committed after the texts were read: its own revision will bring it.
                var known = texts.get(rows.getLong("id"));
                if (known != null) {
                    editions.computeIfAbsent(rows.getLong("document_id"), id -> new ArrayList<>())
                            .add(edition(rows, known));
                }
            }
        }
        return editions;
    }

    private static Edition edition(ResultSet row, Map<String, Edition.TextFacts> texts) throws SQLException {
        var placement = new Placement(
                new Scope(row.getString("scope")),
                new Audience(row.getString("audience")),
                Relation.valueOf(row.getString("relation")),
                Asks.valueOf(row.getString("asks")),
                row.getInt("position"));
        return new Edition(
                row.getLong("id"),
                row.getInt("number"),
                placement,
                instant(row, "published_at").orElseThrow(),
                instant(row, "announced_at").orElseThrow(),
                instant(row, "effective_at").orElseThrow(),
                instant(row, "grace_until"),
                instant(row, "withdrawn_at"),
                instant(row, "imported_at"),
                row.getString("change_note"),
                Collections.unmodifiableMap(new TreeMap<>(texts)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(Jdbc.instant(row.getObject(column, LocalDateTime.class)));
    }

    private static Map<Long, SiteCatalog> sites(Connection connection, Map<Long, List<Edition>> editions)
            throws SQLException {
        var entries = new HashMap<Long, List<Entry>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select id, site_id, doc_key, kind, binding_locale from document")) {
            while (rows.next()) {
                entries.computeIfAbsent(rows.getLong(2), id -> new ArrayList<>())
                        .add(new Entry(
                                rows.getLong(1),
                                rows.getString(3),
                                Kind.valueOf(rows.getString(4)),
                                rows.getString(5),
                                editions.getOrDefault(rows.getLong(1), List.of())));
            }
        }
        var sites = new HashMap<Long, SiteCatalog>();
        entries.forEach((site, documents) -> sites.put(site, new SiteCatalog(site, documents)));
        return sites;
    }
}
