package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.prevail.support.Client;

/** The named world of the integration tests: each test gets a corner of the site of its own, so none sees another's. */
final class World {
    private static final AtomicInteger CORNERS = new AtomicInteger();
    private static final String TOKEN = "integration-tests-only";

    final String origin = Client.managed();
    final Client editor = Client.program(origin, TOKEN);
    final String corner = "corner-" + CORNERS.incrementAndGet();

    /** A document in this corner; {@code place} is below it, empty for the corner itself. */
    String document(String name, String kind, String place, Map<String, String> more) {
        String key = corner + "-" + name;
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("key", key)
                .add("kind", kind)
                .add("bindingLocale", "vi")
                .add("scope", scope(place));
        more.forEach(body::add);
        assertEquals(201, editor.post("/api/v1/documents", body.build()).status());
        return key;
    }

    String terms(String name, String place) {
        return document(name, "TERMS", place, Map.of());
    }

    String scope(String place) {
        return place.isEmpty() ? corner : corner + "/" + place;
    }

    /** Publishes and returns the version's number. */
    int publish(String key, JsonObject version) {
        var answer = editor.post("/api/v1/documents/" + key + "/versions", version);
        assertEquals(201, answer.status(), answer.body());
        return answer.json().getInt("number");
    }

    int publish(String key, String vi, String en) {
        return publish(key, version(vi, en).build());
    }

    static JsonObjectBuilder version(String vi, String en) {
        var texts = Json.createObjectBuilder().add("vi", text("Điều khoản thử", vi));
        if (en != null) {
            texts.add("en", text("Terms on trial", en));
        }
        return Json.createObjectBuilder().add("changeNote", "A note").add("texts", texts);
    }

    /** One that nobody outside may know of yet (R5). */
    static JsonObjectBuilder unannounced(String vi, String en) {
        return version(vi, en).add("effectiveFrom", "2040-01-01T00:00:00Z").add("announcedAt", "2039-01-01T00:00:00Z");
    }

    static JsonObject text(String title, String markdown) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("markdown", markdown)
                .build();
    }

    void withdraw(String key, int version) {
        var answer = editor.post(
                "/api/v1/documents/" + key + "/versions/" + version + "/withdrawal",
                Json.createObjectBuilder().add("reason", "It was a mistake.").build());
        assertEquals(2, answer.status() / 100, answer.body());
    }

    Client visitor() {
        return Client.visitor(origin);
    }

    /** Opens the page, accepts what it asks; the receipt's address. */
    static String accept(Client visitor, String path) {
        return decide(visitor, path, "ACCEPTED");
    }

    static String decide(Client visitor, String path, String decision) {
        var page = visitor.get(path);
        var answer = visitor.form("/en/decisions", Map.of("presentation", page.token(), "decision", decision));
        assertEquals(303, answer.status(), answer.body());
        return answer.location();
    }
}
