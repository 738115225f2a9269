package org.prevail.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prevail.support.MemoryDatabase;

/** The database itself refuses to change what is evidence. One row of each is enough to see it. */
class InsertOnlyTest {
    private static final String INSTANT = "timestamp '2026-01-01 00:00:00'";
    private static final String HASH = "'" + "a".repeat(64) + "'";
    private static final String ID = "'00000000-0000-0000-0000-000000000001'";

    /** Column to be changed, by table. */
    private static final Map<String, String> EVIDENCE = new TreeMap<>(Map.ofEntries(
            Map.entry("document_version", "change_note"),
            Map.entry("version_text", "title"),
            Map.entry("withdrawal", "reason"),
            Map.entry("rendition", "media_type"),
            Map.entry("kept_asset", "media_type"),
            Map.entry("circumstance", "content"),
            Map.entry("presentation", "locale"),
            Map.entry("decision", "locale"),
            Map.entry("subject_link", "reason"),
            Map.entry("erasure", "tie"),
            Map.entry("evidence_event", "content"),
            Map.entry("review_note", "words"),
            Map.entry("review_note_removal", "removed_by"),
            Map.entry("review_note_taking", "taken_by"),
            Map.entry("review_tick", "point"),
            Map.entry("sign_off", "signed_by")));

    private static final List<String> SCRIPTS =
            List.of("V2__insert_only.sql", "V5__review_insert_only.sql", "V8__taken_notes_insert_only.sql");

    private static final Pattern TRIGGER =
            Pattern.compile("create trigger \\w+ before update(?:,| or) delete on (\\w+)");

    private static final Jdbc DATABASE = MemoryDatabase.migrated();

    @BeforeAll
    static void oneRowEach() throws SQLException {
        MemoryDatabase.run(
                DATABASE,
                String.join(
                        ";",
                        "insert into site (id, name, hosts, default_locale, locales, zone, theme, contact_email, return_origins) values (1, 'a', '*', 'vi', 'vi', 'UTC', 'plain', 'a@b.example', '')",
                        "insert into document values (1, 1, 'a', 'TERMS', 'vi', " + INSTANT
                                + ", '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0)",
                        "insert into document_version values (1, 1, 1, '', 'everyone', 'SUPPLEMENTS', 'AGREEMENT', 0, '', "
                                + INSTANT + ", 'a', " + INSTANT + ", " + INSTANT + ", null, null)",
                        "insert into version_text values (1, 'vi', 'a', '', 'a', 'a', 'a', 'c1', " + HASH + ")",
                        "insert into withdrawal values (1, " + INSTANT + ", 'a', 'a')",
                        "insert into rendition values (" + HASH + ", 'text/html', X'00', " + INSTANT + ")",
                        "insert into kept_asset values ('plain', 'a', 'a', 'text/css', X'00')",
                        "insert into circumstance values (" + HASH + ", '{}')",
                        "insert into presentation values (" + ID + ", " + ID + ", 1, 'vi', " + HASH + ", " + HASH
                                + ", 'PAGE', 'SERVED', '', " + HASH + ", null, " + INSTANT + ", null, null)",
                        "insert into decision values (" + ID + ", " + ID + ", 1, " + ID
                                + ", 'SELF', 'DEVICE', 'ACCEPTED', 1, 'vi', " + HASH + ", " + ID + ", " + INSTANT + ", "
                                + ID + ", null, 'r', " + INSTANT + ")",
                        "insert into subject_link values (" + ID + ", " + ID + ", " + ID + ", 'a', " + INSTANT + ")",
                        "insert into erasure values (" + ID + ", " + ID + ", " + INSTANT + ", true, 'a')",
                        "insert into evidence_event values (" + ID + ", 'DECISION', null, " + INSTANT + ", '"
                                + "a".repeat(32) + "', '{}')",
                        "insert into review_note values (" + ID + ", 1, " + HASH + ", " + HASH
                                + ", 'a', 'a', null, 'INTERNAL', 'a', " + INSTANT + ", 'a')",
                        "insert into review_note_removal values (" + ID + ", " + INSTANT + ", 'a')",
                        "insert into review_note_taking values (" + ID + ", 1, " + INSTANT + ", 'a')",
                        "insert into review_tick values (1, 1, " + HASH + ", " + HASH + ", 'n1', 'a', true, " + INSTANT
                                + ")",
                        "insert into sign_off values (" + ID + ", 1, " + HASH + ", " + HASH + ", 'a', 'a', 1, 1, "
                                + INSTANT + ", 'a')"));
    }

    static Set<String> evidence() {
        return EVIDENCE.keySet();
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void r1r17EvidenceCannotBeUpdated(String table) {
        refuses("update " + table + " set " + EVIDENCE.get(table) + " = 'x'", table);
    }

    @ParameterizedTest
    @MethodSource("evidence")
    void r1r17EvidenceCannotBeDeleted(String table) {
        refuses("delete from " + table, table);
    }

    @Test
    void r17BothDatabasesGuardTheSameTables() throws IOException {
        assertEquals(EVIDENCE.keySet(), guarded("h2"));
        assertEquals(EVIDENCE.keySet(), guarded("postgresql"));
    }

    private static void refuses(String statement, String table) {
        var refused = assertThrows(SQLException.class, () -> MemoryDatabase.run(DATABASE, statement));
        assertEquals("23514", refused.getSQLState(), refused::getMessage);
        assertEquals(1, MemoryDatabase.count(DATABASE, "select count(*) from " + table));
    }

    private static Set<String> guarded(String database) throws IOException {
        var tables = new TreeSet<String>();
        for (var name : SCRIPTS) {
            try (var script = InsertOnlyTest.class.getResourceAsStream("/db/migration/" + database + "/" + name)) {
                var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
                TRIGGER.matcher(text).results().map(match -> match.group(1)).forEach(tables::add);
            }
        }
        return tables;
    }
}
