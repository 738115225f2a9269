package org.prevail.presentation;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.Jdbc;

/** Recorded presentations, for staff and for people's own records. Thread-safe. */
@Shared
public class Presentations {
    private static final String OF = "select " + PresentationRows.COLUMNS + " from presentation where subject = ?";
    private static final String FIND = "select " + PresentationRows.COLUMNS + " from presentation where id = ?";
    private static final String OF_VERSIONS = "select " + PresentationRows.COLUMNS
            + " from presentation where version_id = any(?) order by presented_at, id limit ?";
    private static final String COUNT = """
            select p.basis, count(distinct coalesce(l.to_subject, p.subject)) from presentation p
            left join subject_link l on l.from_subject = p.subject
            where p.version_id = ? group by p.basis""";

    private static final String READERS = """
            select count(distinct coalesce(l.to_subject, p.subject)) from presentation p
            left join subject_link l on l.from_subject = p.subject
            where p.version_id = ? and p.locale = ?""";

    private final Jdbc jdbc;

    @Inject
    public Presentations(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    public List<Presentation> of(Set<UUID> subjects) {
        var all = new ArrayList<Presentation>();
        subjects.forEach(subject -> all.addAll(rows(OF, subject)));
        all.sort(Comparator.comparing(Presentation::at).thenComparing(Presentation::id));
        return List.copyOf(all);
    }

    public Optional<Presentation> find(UUID id) {
        return rows(FIND, id).stream().findFirst();
    }

    /** How many subjects were shown a version, by basis; linked pseudonyms are one subject. Every basis is there. */
    public Map<Basis, Long> count(long versionId) {
        var counts = new EnumMap<Basis, Long>(Basis.class);
        for (var basis : Basis.values()) {
            counts.put(basis, 0L);
        }
        jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(COUNT)) {
                query.setLong(1, versionId);
                try (var rows = query.executeQuery()) {
                    while (rows.next()) {
                        counts.put(Basis.valueOf(rows.getString(1)), rows.getLong(2));
                    }
                }
            }
            return counts;
        });
        return counts;
    }

    /** How many subjects were shown a version in one language; linked pseudonyms are one subject. */
    public long readers(long versionId, String locale) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(READERS)) {
                query.setLong(1, versionId);
                query.setString(2, locale);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            }
        });
    }

    /** Of several versions, oldest first, at most {@code limit}; each subject by its own pseudonym. */
    public List<Presentation> ofVersions(Set<Long> versions, int limit) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(OF_VERSIONS)) {
                query.setArray(1, connection.createArrayOf("bigint", versions.toArray()));
                query.setInt(2, limit);
                return read(query.executeQuery());
            }
        });
    }

    private List<Presentation> rows(String select, UUID key) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement(select)) {
                query.setObject(1, key);
                return read(query.executeQuery());
            }
        });
    }

    private static List<Presentation> read(ResultSet rows) throws SQLException {
        var read = new ArrayList<Presentation>();
        while (rows.next()) {
            read.add(PresentationRows.read(rows));
        }
        return read;
    }
}
