package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Publishing through the API, with everything that may be wrong about it (R1–R3). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublishingIT {
    private final World world = new World();

    private Client.Answer publish(String key, JsonObject version) {
        return world.editor.post("/api/v1/documents/" + key + "/versions", version);
    }

    private static List<String> fields(Client.Answer refused) {
        assertEquals(422, refused.status(), refused.body());
        assertTrue(refused.header("Content-Type").startsWith("application/problem+json"));
        return refused.json().getJsonArray("issues").getValuesAs(JsonObject.class).stream()
                .map(issue -> {
                    assertTrue(!issue.getString("message").isBlank());
                    return issue.getString("field");
                })
                .toList();
    }

    @Test
    void r3OfManyPublishingAtOnceAfterTheSameVersionOneWins() throws Exception {
        String key = world.terms("race", "");
        world.publish(key, "Câu.", "Sentence.");
        var pool = Executors.newFixedThreadPool(6);
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            var version =
                    World.version("Câu " + i, "Sentence " + i).add("after", 1).build();
            attempts.add(() -> publish(key, version).status());
        }
        var statuses = new ArrayList<Integer>();
        for (var attempt : pool.invokeAll(attempts)) {
            statuses.add(attempt.get());
        }
        pool.shutdown();
        statuses.sort(null);
        assertEquals(List.of(201, 409, 409, 409, 409, 409), statuses);
    }

    @Test
    void r2TwoInstantsOfOneDocumentNeverCoincideAndACancelledOneIsFree() {
        String key = world.terms("instants", "");
        world.publish(key, "Câu.", "Sentence.");
        var later = World.version("Sau.", "Later.")
                .add("effectiveFrom", "2031-01-01T00:00:00Z")
                .build();
        assertEquals(201, publish(key, later).status());
        assertTrue(List.of(409, 422).contains(publish(key, later).status()));
        world.withdraw(key, 2);
        assertEquals(201, publish(key, later).status());
    }

    @Test
    void whyAVersionWasWithdrawnIsSaidToReadersOfEachLanguage() {
        String key = world.terms("withdrawn", "");
        world.publish(key, "Câu.", "Sentence.");
        var reason = Json.createObjectBuilder()
                .add("reason", "Sai mức phí.\n[en] The fee was wrong.")
                .build();
        var withdrawn = world.editor.post("/api/v1/documents/" + key + "/versions/1/withdrawal", reason);
        assertEquals(2, withdrawn.status() / 100, withdrawn.body());
        String english = world.visitor().get("/en/" + key + "/versions/1").body();
        assertTrue(english.contains("The fee was wrong."), english);
        assertFalse(english.contains("Sai mức phí"), english);
        String vietnamese = world.visitor().get("/vi/" + key + "/versions/1").body();
        assertTrue(vietnamese.contains("Sai mức phí."), vietnamese);
        assertFalse(vietnamese.contains("The fee was wrong"), vietnamese);
    }

    @Test
    void everyIssueIsNamedAtOnce() {
        String key = world.terms("issues", "");
        var bad = Json.createObjectBuilder()
                .add("changeNote", "Note")
                .add("effectiveFrom", "2020-01-01T00:00:00Z")
                .add(
                        "texts",
                        Json.createObjectBuilder()
                                .add("vi", World.text("", ""))
                                .add("en", World.text("x".repeat(10_000), "Struck ~~out~~.")))
                .build();
        var fields = fields(publish(key, bad));
        assertTrue(fields.contains("texts.vi.title"), fields.toString());
        assertTrue(fields.contains("texts.en.title"), fields.toString());
        assertTrue(fields.contains("texts.en.markdown"), fields.toString());
        assertTrue(fields.contains("effectiveFrom"), fields.toString());
        assertEquals(
                404,
                world.editor.get("/api/v1/documents/" + key + "/versions/1").status());
    }

    @Test
    void whatCannotBeATextIsRefusedAndNothingIsStored() {
        String key = world.terms("nonsense", "");
        var texts =
                List.of("a\u0000b", "lone \ud800 surrogate", "> ".repeat(10_000) + "deep", "word ".repeat(1_000_000));
        for (String text : texts) {
            var body = "{\"changeNote\":\"n\",\"texts\":{\"vi\":{\"title\":\"T\",\"markdown\":\"" + escaped(text)
                    + "\"}}}";
            var answer = world.editor.post(
                    "/api/v1/documents/" + key + "/versions",
                    "application/json",
                    body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertTrue(List.of(413, 422).contains(answer.status()), answer.status() + answer.body());
        }
        assertEquals(
                0,
                world.editor
                        .get("/api/v1/documents/" + key + "/versions")
                        .json()
                        .getJsonArray("versions")
                        .size());
    }

    private static String escaped(String text) {
        var json = new StringBuilder();
        for (char c : text.toCharArray()) {
            json.append(c < 0x20 || Character.isSurrogate(c) ? String.format("\\u%04x", (int) c) : c);
        }
        return json.toString();
    }

    @Test
    void activeContentNeverReachesAReader() {
        String key = world.terms("active", "");
        var answer = publish(
                key,
                World.version(
                                "Xem [một](javascript:alert(1)) và [hai](data:text/html,x).\n\n<script>alert(1)</script>\n\n<b onclick=x>đậm</b>",
                                null)
                        .build());
        assertEquals(201, answer.status(), answer.body());
        // HTML is shown as it was typed: its words are there, as words.
        var page = world.visitor().get("/vi/" + key);
        assertEquals(200, page.status());
        var read = Jsoup.parse(page.body());
        assertTrue(read.text().contains("<b onclick=x>đậm</b>"));
        assertTrue(read.select("[^on]").isEmpty(), "no handler");
        assertTrue(read.select("script:not([src])").isEmpty(), "no script of a text");
        assertTrue(read.select("a[href^=javascript:], a[href^=data:]").isEmpty(), "no active address");
    }

    @Test
    void anotherUnicodeFormIsTheSameText() {
        String key = world.terms("nfd", "");
        world.publish(key, "Điều khoản sử dụng.", null);
        String decomposed = java.text.Normalizer.normalize("Điều khoản sử dụng.", java.text.Normalizer.Form.NFD);
        world.publish(key, decomposed, null);
        var versions = world.editor
                .get("/api/v1/documents/" + key + "/versions")
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        assertEquals(digest(versions.get(0)), digest(versions.get(1)));
    }

    private static String digest(JsonObject version) {
        return version.getJsonObject("texts").getJsonObject("vi").getString("digest");
    }

    @Test
    void malformedKeysPlacesAndInstantsAreNamed() {
        for (var field : java.util.Map.of(
                        "key", "Not A Key", "scope", "A//b", "bindingLocale", "xx-nonsense-??", "kind", "LAW")
                .entrySet()) {
            var body = Json.createObjectBuilder()
                    .add("key", world.corner + "-bad")
                    .add("kind", "TERMS")
                    .add("bindingLocale", "vi");
            body.add(field.getKey(), field.getValue());
            assertEquals(
                    List.of(field.getKey()),
                    fields(world.editor.post("/api/v1/documents", body.build())),
                    field.getKey());
        }
        String key = world.terms("dates", "");
        for (String instant : List.of("yesterday", "+10000-01-01T00:00:00Z", "2026-13-01T00:00:00Z")) {
            assertEquals(
                    List.of("effectiveFrom"),
                    fields(publish(
                            key,
                            World.version("Câu.", null)
                                    .add("effectiveFrom", instant)
                                    .build())));
        }
        assertEquals(
                400,
                world.editor
                        .post("/api/v1/documents", "application/json", "{".getBytes())
                        .status());
        assertEquals(404, world.editor.get("/api/v1/documents/unknown-key").status());
        assertEquals(
                404, world.editor.get("/api/v1/documents/" + key + "/in-force").status());
    }
}
