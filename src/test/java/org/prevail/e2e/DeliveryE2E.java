package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prevail.it.Await;
import org.prevail.support.Client;
import org.prevail.support.Databases;
import org.prevail.support.Receiver;
import org.prevail.support.RunningPortal;

/**
 * Two nodes on one PostgreSQL, of which the one that tells a webhook of decisions is killed in the middle: every decision
 * that was answered arrives, each person's in their order, never two at a time.
 */
class DeliveryE2E {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Test
    void whatWasDecidedIsToldThoughTheNodeThatTellsItIsKilled() throws Exception {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "delivery")), "run")
                .toAbsolutePath();
        try (var databases = Databases.postgres(folder);
                var receiver = new Receiver()) {
            var settings = databases.settings("portal");
            var log = folder.resolve("portal.log");
            try (var first = RunningPortal.start(RunningPortal.freePort(), settings, log)) {
                publish(first.origin(), "warm");
                publish(first.origin(), "told");
                turnOn(databases, receiver.address());
                try (var second = RunningPortal.start(RunningPortal.freePort(), settings, log)) {
                    var receipts = new HashSet<String>();
                    Await.until(PATIENCE, () -> {
                        // Until both nodes know that it is on, what is decided is not told.
                        decide(first.origin(), "warm", 1);
                        decide(second.origin(), "warm", 1);
                        return receiver.posted.size() > 12;
                    });
                    receipts.addAll(decide(first.origin(), "told", 10));
                    receipts.addAll(decide(second.origin(), "told", 10));
                    first.kill();
                    receipts.addAll(decide(second.origin(), "told", 5));
                    // What the killed one held lapses after a minute.
                    Await.until(
                            PATIENCE,
                            () -> numbers(receiver).values().stream()
                                            .filter(List.of(1, 2, 3)::equals)
                                            .count()
                                    == 25);
                    assertEquals(75, receipts.size());
                    assertEquals(1, receiver.mostAtOnce.get());
                    assertEquals(
                            Set.of(List.of(1, 2, 3)),
                            Set.copyOf(numbers(receiver).values()));
                    assertEquals(0, waiting(databases));
                }
            }
        }
    }

    /** Of each subject, in the order in which they came first. */
    private static Map<String, List<Integer>> numbers(Receiver receiver) {
        var seen = new HashSet<String>();
        var numbers = new HashMap<String, List<Integer>>();
        for (var posted : receiver.of("told")) {
            JsonObject decision =
                    Json.createReader(new StringReader(posted.body())).readObject();
            if (seen.add(decision.getString("id"))) {
                numbers.computeIfAbsent(decision.getString("subject"), none -> new ArrayList<>())
                        .add(decision.getInt("number"));
            }
        }
        return numbers;
    }

    /** Each person accepts, withdraws, and accepts again. */
    private static Set<String> decide(String origin, String key, int people) {
        var receipts = new HashSet<String>();
        for (int i = 0; i < people; i++) {
            var person = Client.visitor(origin);
            receipts.add(decide(person, "/en/" + key, "ACCEPTED"));
            receipts.add(decide(person, "/en/me", "WITHDRAWN"));
            receipts.add(decide(person, "/en/" + key, "ACCEPTED"));
        }
        return receipts;
    }

    private static String decide(Client person, String page, String decision) {
        var answer = person.form(
                "/en/decisions", Map.of("presentation", person.get(page).token(), "decision", decision));
        assertEquals(303, answer.status(), answer.body());
        return answer.location();
    }

    private static void publish(String origin, String key) {
        var editor = Client.program(origin, Databases.API_TOKEN);
        var document =
                Json.createObjectBuilder().add("key", key).add("kind", "TERMS").add("bindingLocale", "en");
        assertEquals(201, editor.post("/api/v1/documents", document.build()).status());
        var text = Json.createObjectBuilder().add("title", "Terms").add("markdown", "What is decided is told.");
        var version = Json.createObjectBuilder()
                .add("changeNote", "First version")
                .add("texts", Json.createObjectBuilder().add("en", text))
                .build();
        assertEquals(
                201,
                editor.post("/api/v1/documents/" + key + "/versions", version).status());
    }

    /** As an owner does on the plug-in's page. */
    private static void turnOn(Databases databases, String address) throws SQLException {
        try (var connection = databases.of("portal");
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into plugin_choice values (1, 'prevail.webhook', 1, true, '{\"address\":\"" + address
                            + "\"}', '2026-01-01', 'test');"
                            + "insert into plugin_secret values (1, 'prevail.webhook', 'secret', 'a secret of the tests');"
                            + "update catalog_revision set revision = revision + 1");
        }
    }

    private static long waiting(Databases databases) {
        try (var connection = databases.of("portal");
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from delivery")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException away) {
            throw new AssertionError(away);
        }
    }
}
