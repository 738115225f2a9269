package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prevail.markup.CanonicalText;
import org.prevail.markup.Source;
import org.prevail.platform.persistence.Jdbc;
import org.prevail.support.MemoryDatabase;

/** What the evidence says of publications, imports and withdrawals: it can only be said when they happen (R17). */
class EvidenceOfPublishingTest {
    private final JdbcDataSource database = MemoryDatabase.empty();
    private final Node node = new Node(database);
    private Jdbc jdbc;

    @BeforeEach
    void aPortal() throws SQLException {
        jdbc = Node.portal(database);
    }

    @AfterEach
    void close() {
        node.close();
    }

    private JsonObject said(String kind) {
        return jdbc.transaction(connection -> {
            try (var query = connection.prepareStatement("select content from evidence_event where kind = ?")) {
                query.setString(1, kind);
                var rows = query.executeQuery();
                rows.next();
                return Json.createReader(new StringReader(rows.getString(1))).readObject();
            }
        });
    }

    @Test
    void r17APublicationIsRecordedWithAllThatIsFrozen() {
        node.terms("terms");
        Instant now = node.clock.instant();
        Instant announced = now.plus(Duration.ofDays(1));
        Instant effective = now.plus(Duration.ofDays(2));
        Instant grace = now.plus(Duration.ofDays(3));
        var placement = new Placement(
                new Scope("services/fiber"), Audience.MEMBERS, Relation.REPLACES, Asks.ACKNOWLEDGEMENT, 7);
        var published = node.publish(
                "terms",
                new Publication(
                        Optional.empty(),
                        Map.of("vi", new Source("Điều khoản", "", "Một.")),
                        "Why \"now\"",
                        Optional.of(effective),
                        Optional.of(announced),
                        Optional.of(grace),
                        Optional.of(placement)));
        var facts = Json.createObjectBuilder()
                .add("document", "terms")
                .add("site", Node.SITE)
                .add("version", 1)
                .add("by", "somebody")
                .add(
                        "placement",
                        Json.createObjectBuilder()
                                .add("scope", "services/fiber")
                                .add("audience", "members")
                                .add("relation", "REPLACES")
                                .add("asks", "ACKNOWLEDGEMENT")
                                .add("order", 7))
                .add("changeNote", "Why \"now\"")
                .add("announcedAt", announced.toString())
                .add("effectiveFrom", effective.toString())
                .add("imported", false)
                .add("graceUntil", grace.toString())
                .add("bindingLocale", "vi")
                .add("scheme", CanonicalText.SCHEME)
                .add(
                        "digests",
                        Json.createObjectBuilder()
                                .add("vi", published.texts().get("vi").digest()))
                .build();
        assertEquals(facts, said("PUBLICATION"));
    }

    @Test
    void r17AnImportIsRecordedWithWhenItWasImportedAndWhenItTookEffectElsewhere() {
        node.bringIn("Group/Terms/2020-01-02T030405Z.md", "One.");
        var facts = said("PUBLICATION");
        assertEquals(node.clock.instant().toString(), facts.getString("importedAt"));
        assertEquals("2020-01-02T03:04:05Z", facts.getString("effectiveFrom"));
        assertEquals("imported/group", facts.getJsonObject("placement").getString("scope"));
        assertFalse(facts.containsKey("graceUntil"));
    }

    @Test
    void r17AWithdrawalIsRecordedWithItsReason() {
        node.terms("terms");
        node.publish("terms", "Một.");
        node.withdraw("terms", 1);
        var facts = Json.createObjectBuilder()
                .add("document", "terms")
                .add("site", Node.SITE)
                .add("version", 1)
                .add("by", "somebody")
                .add("reason", "reason")
                .build();
        assertEquals(facts, said("WITHDRAWAL"));
    }
}
