package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.prevail.support.Client;
import org.prevail.support.Databases;
import org.prevail.support.RunningPortal;

/**
 * R19: kills the portal in the middle of views and decisions, again and again, and counts again: everything it had
 * answered is stored, exactly once. {@code -Dprevail.kill.rounds=20} tries it as often as a release does.
 */
class SurvivalE2E {
    private static final int ROUNDS = Integer.getInteger("prevail.kill.rounds", 1);

    @Test
    void r19WhatWasAnsweredSurvivesBeingKilledOnH2() throws Exception {
        try (var h2 = Databases.h2(folder("survival-h2"))) {
            killAgainAndAgain(h2);
        }
    }

    @Test
    void r19WhatWasAnsweredSurvivesBeingKilledOnPostgreSql() throws Exception {
        try (var postgres = Databases.postgres(folder("survival-postgresql"))) {
            killAgainAndAgain(postgres);
        }
    }

    private static Path folder(String name) throws Exception {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target", name)), "run")
                .toAbsolutePath();
    }

    private static void killAgainAndAgain(Databases databases) throws Exception {
        var settings = databases.settings("portal");
        var acknowledged = new Acknowledged();
        for (int round = 1; round <= ROUNDS; round++) {
            var portal = RunningPortal.start(
                    RunningPortal.freePort(), settings, databases.folder().resolve("portal.log"));
            try {
                if (round == 1) {
                    publish(portal.origin());
                }
                try (var visitors = new Visitors(portal.origin(), "/en/survival", acknowledged)) {
                    visitors.awaitBusy();
                    portal.kill();
                }
            } finally {
                portal.close();
            }
            countAgain(databases, acknowledged, round);
        }
    }

    private static void publish(String origin) {
        var editor = Client.program(origin, Databases.API_TOKEN);
        var document = Json.createObjectBuilder()
                .add("key", "survival")
                .add("kind", "TERMS")
                .add("bindingLocale", "en")
                .build();
        assertEquals(201, editor.post("/api/v1/documents", document).status());
        var text = Json.createObjectBuilder().add("title", "Terms").add("markdown", "What is answered is stored.");
        var version = Json.createObjectBuilder()
                .add("changeNote", "First version")
                .add("texts", Json.createObjectBuilder().add("en", text))
                .build();
        assertEquals(
                201, editor.post("/api/v1/documents/survival/versions", version).status());
    }

    private static void countAgain(Databases databases, Acknowledged acknowledged, int round) throws SQLException {
        assertTrue(!acknowledged.receipts().isEmpty(), "nothing was answered");
        try (var connection = databases.of("portal")) {
            each(
                    connection,
                    "select count(*) from presentation where subject = ? and basis = 'SERVED'",
                    acknowledged.views());
            each(connection, "select count(*) from decision where receipt = ?", acknowledged.receipts());
            assertEquals(
                    one(connection, "select count(*) from decision"),
                    one(connection, "select count(*) from evidence_event where kind = 'DECISION'"),
                    "every decision has its event");
        }
        System.out.println(databases.name() + ", kill " + round + " of " + ROUNDS + ": "
                + acknowledged.views().size() + " views and "
                + acknowledged.receipts().size()
                + " decisions answered, each stored once");
    }

    private static <T> void each(Connection connection, String count, Queue<T> all) throws SQLException {
        try (var query = connection.prepareStatement(count)) {
            for (T one : all) {
                query.setObject(1, one);
                try (var rows = query.executeQuery()) {
                    rows.next();
                    assertEquals(1, rows.getInt(1), count + " of " + one);
                }
            }
        }
    }

    private static long one(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
