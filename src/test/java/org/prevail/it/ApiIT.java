package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** What every address of the JSON interface holds to. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiIT {
    private static final String DOCUMENTS = "/api/v1/documents";
    private static final List<String> IMPOSSIBLE = List.of(
            "9999-01-01T00:00:00Z", "+999999999-12-31T23:59:59Z", "0000-01-01T00:00:00Z", "today", "2030-01-01");

    private final World world = new World();
    private final Client outsider = Client.withoutCookies(world.origin);

    private static List<String> fields(Client.Answer refused) {
        assertEquals(422, refused.status(), refused.body());
        return refused.json().getJsonArray("issues").getValuesAs(JsonObject.class).stream()
                .map(issue -> issue.getString("field"))
                .toList();
    }

    private Client.Answer sendRaw(String path, String json) {
        return world.editor.post(path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void r5WhatIsNotAnnouncedIsNowhereForAnybodyButPublishers() {
        String key = world.terms("hidden", "hidden");
        String place = world.scope("hidden");
        world.publish(
                key,
                World.version("Bí mật xyzzy.", "Secret xyzzy.")
                        .add("effectiveFrom", "2040-01-01T00:00:00Z")
                        .add("announcedAt", "2039-01-01T00:00:00Z")
                        .build());
        String at = "?at=2041-01-01T00:00:00Z";
        for (String path : List.of(
                DOCUMENTS + "/" + key,
                DOCUMENTS + "/" + key + "/versions",
                DOCUMENTS + "/" + key + "/versions/1",
                DOCUMENTS + "/" + key + "/in-force",
                DOCUMENTS + "/" + key + "/in-force" + at)) {
            assertEquals(404, outsider.get(path).status(), path);
        }
        assertFalse(outsider.get(DOCUMENTS).body().contains(key));
        String governing = "/api/v1/governing" + at + "&scope=" + place;
        assertFalse(outsider.get(governing).body().contains(key));
        assertTrue(world.editor.get(governing).body().contains(key));
        assertEquals(
                1,
                world.editor
                        .get(DOCUMENTS + "/" + key + "/in-force" + at)
                        .json()
                        .getInt("number"));
        assertEquals(
                1,
                world.editor
                        .get(DOCUMENTS + "/" + key)
                        .json()
                        .getJsonArray("upcoming")
                        .size());
        String user = "/api/v1/subjects/hidden-" + world.corner;
        assertFalse(
                world.editor.get(user + "/obligations?scope=" + place).body().contains(key));
        assertEquals(404, present(user, key).status());
    }

    @Test
    void r5WhereTheNextVersionWillStandIsForPublishersAlone() {
        String key = world.terms("moving", "");
        world.publish(key, "Nay.", "Now.");
        world.publish(
                key,
                World.unannounced("Sau.", "Later.")
                        .add("placement", Json.createObjectBuilder().add("scope", world.scope("elsewhere")))
                        .build());
        assertFalse(outsider.get(DOCUMENTS + "/" + key).body().contains("elsewhere"));
        var placement = world.editor.get(DOCUMENTS + "/" + key).json().getJsonObject("placement");
        assertEquals(world.scope("elsewhere"), placement.getString("scope"));
        assertEquals("AGREEMENT", placement.getString("asks"));
    }

    @Test
    void aNewDocumentIsThereForPublishersAtOnce() {
        String key = world.terms("new", "");
        var document = world.editor.get(DOCUMENTS + "/" + key).json();
        assertTrue(document.isNull("inForce"));
        assertTrue(document.getJsonArray("upcoming").isEmpty());
        assertEquals(404, outsider.get(DOCUMENTS + "/" + key).status());
    }

    @Test
    void impossibleInstantsAreNamedWhereverTheyStand() {
        String key = world.terms("years", "");
        world.publish(key, "Câu.", "Sentence.");
        for (String instant : IMPOSSIBLE) {
            for (String field : List.of("effectiveFrom", "announcedAt", "graceUntil")) {
                var version = World.version("Câu.", null).add(field, instant).build();
                assertTrue(
                        fields(world.editor.post(DOCUMENTS + "/" + key + "/versions", version))
                                .contains(field),
                        field + instant);
            }
            String at = "?at=" + instant.replace("+", "%2B");
            assertEquals(List.of("at"), fields(outsider.get(DOCUMENTS + "/" + key + "/in-force" + at)));
            assertEquals(List.of("at"), fields(outsider.get("/api/v1/governing" + at)));
        }
    }

    @Test
    void charactersNobodyCanStoreAreNamedInEveryText() {
        String key = world.terms("characters", "");
        for (String bad : List.of("a\\u0000b", "a\\ud800b", "\\udc00")) {
            String texts = "\"texts\":{\"vi\":{\"title\":\"" + bad + "\",\"summary\":\"" + bad + "\",\"markdown\":\""
                    + bad + "\"}}";
            var refused =
                    sendRaw(DOCUMENTS + "/" + key + "/versions", "{\"changeNote\":\"" + bad + "\"," + texts + "}");
            assertEquals(
                    List.of("changeNote", "texts.vi.markdown", "texts.vi.summary", "texts.vi.title"),
                    fields(refused).stream().sorted().distinct().toList());
            var document = "{\"key\":\"" + bad + "\",\"kind\":\"" + bad + "\",\"bindingLocale\":\"" + bad
                    + "\",\"scope\":\"" + bad + "\",\"audience\":\"" + bad + "\"}";
            assertEquals(
                    List.of("audience", "bindingLocale", "key", "kind", "scope"),
                    fields(sendRaw(DOCUMENTS, document)).stream()
                            .sorted()
                            .distinct()
                            .toList());
            String user = "/api/v1/subjects/characters-" + world.corner;
            var presentation = "{\"document\":\"" + bad + "\",\"locale\":\"" + bad + "\",\"surface\":\"" + bad
                    + "\",\"groups\":[\"" + bad + "\"]}";
            assertEquals(
                    List.of("document", "groups", "locale", "surface"),
                    fields(sendRaw(user + "/presentations", presentation)).stream()
                            .sorted()
                            .distinct()
                            .toList());
            var decision = "{\"token\":\"" + bad + "\",\"decision\":\"" + bad + "\"}";
            assertEquals(List.of("token", "decision"), fields(sendRaw(user + "/decisions", decision)));
            var link = "{\"scope\":\"" + bad + "\",\"locale\":\"en\",\"return\":\"" + bad + "\"}";
            assertTrue(fields(sendRaw(user + "/gate-links", link)).containsAll(List.of("scope", "return")));
            assertEquals(
                    422,
                    sendRaw(DOCUMENTS + "/" + key + "/versions", "{\"" + bad + "\":1}")
                            .status());
        }
        world.publish(key, "Câu.", null);
        assertEquals(
                List.of("reason"),
                fields(sendRaw(DOCUMENTS + "/" + key + "/versions/1/withdrawal", "{\"reason\":\"\\ud800\\u0000\"}")));
    }

    @Test
    void headersThatCannotBeReadAreRefusedInWords() {
        for (String path : List.of(DOCUMENTS, "/en/sign-in")) {
            var refused = world.visitor().get(path, "Accept", "x/");
            assertEquals(400, refused.status());
            assertFalse(refused.body().isEmpty(), path);
            assertTrue(refused.header("Content-Security-Policy").contains("default-src 'none'"), path);
        }
    }

    @Test
    void tooDeepTooLongAndMistypedBodiesAreRefused() {
        String versions = DOCUMENTS + "/" + world.terms("bodies", "") + "/versions";
        assertEquals(400, sendRaw(versions, "[".repeat(200_000)).status());
        assertEquals(400, sendRaw(versions, "{\"a\":".repeat(200_000)).status());
        assertEquals(400, sendRaw(versions, "").status());
        assertEquals(400, sendRaw(versions, "{} x").status());
        var broken = sendRaw(versions, "{\"texts\": {},\n  \"changeNote\": x}");
        assertEquals(400, broken.status());
        assertTrue(broken.json().getString("detail").matches(".*\\b2\\b.*\\b17\\b.*"), broken.body());
        var long5 = World.version("word ".repeat(1_000_000), null).build();
        assertEquals(List.of("texts.vi.markdown"), fields(world.editor.post(versions, long5)));
        assertEquals(413, sendRaw(versions, " ".repeat((16 << 20) + 1) + "{}").status());
        var mistyped = World.version("Câu.", null)
                .add("effectivefrom", "2031-01-01T00:00:00Z")
                .build();
        assertEquals(List.of("effectivefrom"), fields(world.editor.post(versions, mistyped)));
        var placed = World.version("Câu.", null)
                .add("placement", Json.createObjectBuilder().add("scope", "A").add("order", "1"))
                .build();
        assertEquals(List.of("placement.scope", "placement.order"), fields(world.editor.post(versions, placed)));
        assertEquals(
                415,
                world.editor.post(versions, "text/plain", new byte[] {'{', '}'}).status());
    }

    @Test
    void aWrongTokenIsRefusedEverywhereAlsoWhereNoneIsNeeded() {
        var stranger = Client.program(world.origin, "x".repeat(43));
        for (String path : List.of(DOCUMENTS, "/api/v1/governing", DOCUMENTS + "/none/versions/1")) {
            assertEquals(401, stranger.get(path).status(), path);
            assertEquals("Bearer", stranger.get(path).header("WWW-Authenticate"));
            assertEquals(401, outsider.get(path, "Authorization", "Basic eDp5").status());
        }
        assertEquals(
                401, outsider.post(DOCUMENTS, "application/json", new byte[0]).status());
        assertEquals(401, outsider.delete("/api/v1/subjects/somebody").status());
        assertEquals(
                401,
                outsider.post("/api/v1/imports", "application/zip", new byte[0]).status());
    }

    @Test
    void aDocumentForAGroupIsAskedOfWhomTheHostNamesInIt() {
        String key = world.document("group", "TERMS", "", Map.of("audience", "group:vip-" + world.corner));
        world.publish(key, "Câu.", "Sentence.");
        String obligations =
                "/api/v1/subjects/member-" + world.corner + "/obligations?scope=" + world.corner + "&locale=en";
        assertFalse(world.editor.get(obligations).body().contains(key));
        String named = obligations + "&groups=other,vip-" + world.corner;
        assertTrue(world.editor.get(named).body().contains(key));
        assertTrue(world.editor.get(obligations).body().contains(key), "as the host said last");
        assertFalse(world.editor.get(obligations + "&groups=").body().contains(key));
        assertFalse(world.editor.get(obligations).body().contains(key), "as the host said last");
        assertEquals(List.of("groups"), fields(world.editor.get(obligations + "&groups=Not%20A%20Group")));
        String governing = "/api/v1/governing?scope=" + world.corner;
        assertFalse(outsider.get(governing).body().contains(key));
        var forGroup = outsider.get(
                governing + "&audience=members&audience=group:vip-" + world.corner, "Accept-Language", "en");
        assertEquals(key, forGroup.json().getJsonObject("governing").getString("document"));
        assertEquals(List.of("audience"), fields(outsider.get(governing + "&audience=Group:X")));
    }

    private Client.Answer present(String user, String key) {
        return world.editor.post(
                user + "/presentations",
                Json.createObjectBuilder()
                        .add("document", key)
                        .add("locale", "en")
                        .add("surface", "check\"out <1>")
                        .build());
    }

    private Client.Answer decide(String user, String token, String decision) {
        return world.editor.post(
                user + "/decisions",
                Json.createObjectBuilder()
                        .add("token", token)
                        .add("decision", decision)
                        .build());
    }

    private JsonObject standing(String user) {
        return world
                .editor
                .get(user + "/evidence")
                .json()
                .getJsonArray("records")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(record -> record.containsKey("withdrawalToken"))
                .findFirst()
                .orElse(null);
    }

    @Test
    void r13WithdrawingTakesTheTokenOfTheEvidence() {
        String key = world.terms("withdraw", "");
        world.publish(key, "Câu.", "Sentence.");
        String user = "/api/v1/subjects/withdraws-" + world.corner;
        decide(user, present(user, key).json().getString("token"), "ACCEPTED");
        String token = standing(user).getString("withdrawalToken");
        assertEquals(422, decide(user, token, "ACCEPTED").status());
        var withdrawn = decide(user, token, "WITHDRAWN");
        assertEquals(201, withdrawn.status(), withdrawn.body());
        assertFalse(withdrawn.json().getBoolean("superseded"));
        assertEquals(200, decide(user, token, "WITHDRAWN").status());
        assertEquals(null, standing(user));
        String obligations =
                world.editor.get(user + "/obligations?scope=" + world.corner).body();
        assertTrue(obligations.contains("\"WITHDRAWN\""), obligations);
    }

    @Test
    void r10AForgedOrSomebodyElsesTokenIsRefused() {
        String key = world.terms("forged", "");
        world.publish(key, "Câu.", "Sentence.");
        String one = "/api/v1/subjects/one-" + world.corner;
        String other = "/api/v1/subjects/other-" + world.corner;
        String token = present(one, key).json().getString("token");
        present(other, key);
        assertEquals(List.of("token"), fields(decide(other, token, "ACCEPTED")));
        assertEquals(List.of("token"), fields(decide("/api/v1/subjects/never-" + world.corner, token, "ACCEPTED")));
        String forged = token.substring(0, token.length() - 3) + (token.endsWith("AAA") ? "BBB" : "AAA");
        assertEquals(List.of("token"), fields(decide(one, forged, "ACCEPTED")));
        assertEquals(List.of("decision"), fields(decide(one, token, "MAYBE")));
        String ofAVisitor = world.visitor().get("/en/" + key).token();
        assertEquals(List.of("token"), fields(decide(one, ofAVisitor, "ACCEPTED")));
        assertEquals(201, decide(one, token, "ACCEPTED").status());
    }

    @Test
    void r18AnErasedUsersTokensAreGoodForNothingAndErasingAgainIsNoError() {
        String key = world.terms("erased", "");
        world.publish(key, "Câu.", "Sentence.");
        String user = "/api/v1/subjects/erased-" + world.corner;
        String token = present(user, key).json().getString("token");
        assertTrue(world.editor.delete(user).json().getBoolean("erased"));
        assertEquals(422, decide(user, token, "ACCEPTED").status());
        var again = world.editor.delete(user);
        assertEquals(202, again.status());
        assertFalse(again.json().getBoolean("erased"));
        assertTrue(world.editor
                .get(user + "/evidence")
                .json()
                .getJsonArray("records")
                .isEmpty());
    }

    @Test
    void aPresentationTakesAPlaceOrADocument() {
        String user = "/api/v1/subjects/places-" + world.corner;
        String place = "\"locale\":\"en\",\"surface\":\"checkout\"}";
        assertEquals(List.of("scope"), fields(sendRaw(user + "/presentations", "{" + place)));
        assertEquals(
                List.of("scope"),
                fields(sendRaw(user + "/presentations", "{\"scope\":\"a\",\"document\":\"b\"," + place)));
        String general = world.document("general", "POLICY", "", Map.of());
        String specific = world.terms("specific", "");
        world.publish(general, "Chung.", "General.");
        world.publish(specific, "Riêng.", "Specific.");
        String at = "{\"scope\":\"" + world.corner + "\"," + place;
        for (String expected : List.of(specific, general, specific)) {
            var shown = sendRaw(user + "/presentations", at);
            assertEquals(201, shown.status(), shown.body());
            assertEquals(expected, shown.json().getString("document"));
            decide(user, shown.json().getString("token"), "ACCEPTED");
        }
        var obligations = world.editor.get(user + "/obligations?scope=" + world.corner);
        assertFalse(obligations.body().contains(specific));
    }

    @Test
    void aLongHistoryIsWholeAndOldestFirst() {
        String key = world.terms("long", "");
        for (int i = 1; i <= 17; i++) {
            world.publish(key, "Câu " + i + ".", null);
        }
        var numbers = outsider
                .get(DOCUMENTS + "/" + key + "/versions")
                .json()
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(version -> version.getInt("number"))
                .toList();
        assertEquals(java.util.stream.IntStream.rangeClosed(1, 17).boxed().toList(), numbers);
    }

    @Test
    void reasonsAreInTheLanguageAskedFor() {
        String key = world.terms("reasons", "reasons");
        world.publish(key, "Câu.", "Sentence.");
        String governing = "/api/v1/governing?scope=" + world.scope("reasons");
        String english = reason(outsider.get(governing, "Accept-Language", "en"));
        String vietnamese = reason(outsider.get(governing, "Accept-Language", "vi"));
        assertFalse(english.isBlank());
        assertFalse(english.equals(vietnamese));
        assertEquals(english, reason(outsider.get(governing + "&locale=en", "Accept-Language", "vi")));
        assertEquals(List.of("locale"), fields(outsider.get(governing + "&locale=xx")));
    }

    private static String reason(Client.Answer governing) {
        return governing
                .json()
                .getJsonArray("chain")
                .getJsonObject(0)
                .getJsonArray("reasons")
                .getJsonObject(0)
                .getString("text");
    }
}
