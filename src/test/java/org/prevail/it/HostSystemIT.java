package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** A host system asks, shows and decides for its own users. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostSystemIT {
    private final World world = new World();
    private final String user = "/api/v1/subjects/user-" + UUID.randomUUID();

    private JsonObject obligations() {
        return world.editor
                .get(user + "/obligations?scope=" + world.corner + "&locale=en")
                .json();
    }

    /** Whether anything of this corner is open; the root may hold documents of other tests. */
    private boolean open(String key) {
        return reason(key) != null;
    }

    private String reason(String key) {
        return obligations().getJsonArray("obligations").getValuesAs(JsonObject.class).stream()
                .filter(obligation -> obligation.getString("document").equals(key))
                .map(obligation -> obligation.getString("reason"))
                .findFirst()
                .orElse(null);
    }

    private JsonObject present(String key) {
        var answer = world.editor.post(
                user + "/presentations",
                Json.createObjectBuilder()
                        .add("document", key)
                        .add("locale", "en")
                        .add("surface", "checkout")
                        .build());
        assertEquals(201, answer.status(), answer.body());
        return answer.json();
    }

    private Client.Answer decide(String token, String decision) {
        return world.editor.post(
                user + "/decisions",
                Json.createObjectBuilder()
                        .add("token", token)
                        .add("decision", decision)
                        .build());
    }

    @Test
    void aUserIsAskedDecidesAndIsAskedAgainAfterAChange() {
        String key = world.terms("host", "");
        world.publish(key, "Câu.", "Sentence.");
        assertEquals("FIRST", reason(key));
        var shown = present(key);
        assertTrue(shown.getString("html").contains("Sentence."));
        var receipt = decide(shown.getString("token"), "ACCEPTED");
        assertEquals(201, receipt.status(), receipt.body());
        assertFalse(receipt.json().getBoolean("superseded"));
        assertFalse(open(key));
        world.publish(key, "Câu khác.", "Other sentence.");
        assertEquals("CHANGED", reason(key));
    }

    @Test
    void everythingThatIsWrongWithAQuestionIsSaidAtOnce() {
        var wrong = world.editor.get(user + "/obligations?scope=NO&locale=xx&groups=A%20B");
        assertEquals(422, wrong.status());
        assertEquals(List.of("scope", "locale", "groups"), fields(wrong));
        var governing = world.editor.get("/api/v1/governing?scope=/&audience=x&audience=everyone&at=noon&locale=xx");
        assertEquals(422, governing.status());
        assertEquals(List.of("locale", "scope", "audience", "at"), fields(governing));
    }

    private static List<String> fields(Client.Answer wrong) {
        return wrong.json().getJsonArray("issues").getValuesAs(JsonObject.class).stream()
                .map(issue -> issue.getString("field"))
                .toList();
    }

    @Test
    void anEncodedSlashBelongsToTheIdAndABareSemicolonIsRefused() {
        String key = world.terms("ids", "");
        world.publish(key, "Câu.", "Sentence.");
        present(key);
        for (String other : List.of("%2Fobligations", "%2F..%2Fx", "%3Bx=1", "%252F", "+x", "%20x")) {
            var evidence = world.editor.get(user + other + "/evidence");
            assertEquals(200, evidence.status());
            assertTrue(evidence.json().getJsonArray("records").isEmpty(), other + " is somebody else");
        }
        for (String rest : List.of("/evidence", "/obligations?scope=" + world.corner, "")) {
            var refused = rest.isEmpty() ? world.editor.delete(user + ";x=1") : world.editor.get(user + ";x=1" + rest);
            assertEquals(400, refused.status(), rest);
            assertTrue(refused.body().contains("address.semicolon"), refused.body());
        }
        assertFalse(world.editor
                .get(user + "/evidence")
                .json()
                .getJsonArray("records")
                .isEmpty());
    }

    @Test
    void r14TheSameAgainIsTheSameReceiptAnotherIsAConflictAndNonsenseInvalid() {
        String key = world.terms("again", "");
        world.publish(key, "Câu.", "Sentence.");
        String token = present(key).getString("token");
        var first = decide(token, "ACCEPTED");
        var second = decide(token, "ACCEPTED");
        assertEquals(200, second.status());
        assertEquals(first.json().getString("id"), second.json().getString("id"));
        assertEquals(409, decide(token, "DECLINED").status());
        assertEquals(422, decide("nonsense", "ACCEPTED").status());
    }

    @Test
    void r11ADecisionOnASupersededTextSaysWhatIsNext() {
        String key = world.terms("superseded", "");
        world.publish(key, "Câu.", "Sentence.");
        String token = present(key).getString("token");
        world.publish(key, "Câu mới.", "New sentence.");
        var receipt = decide(token, "ACCEPTED").json();
        assertTrue(receipt.getBoolean("superseded"));
        assertEquals(1, receipt.getInt("version"));
        assertEquals(2, receipt.getJsonObject("next").getInt("version"));
    }

    @Test
    void theEvidenceHoldsEverythingAndAWayToWithdraw() {
        String key = world.terms("evidence", "");
        world.publish(key, "Câu.", "Sentence.");
        decide(present(key).getString("token"), "ACCEPTED");
        var evidence = world.editor.get(user + "/evidence");
        assertEquals(200, evidence.status());
        assertTrue(evidence.body().contains("ATTESTED"));
        assertTrue(evidence.body().contains("\"screen\":\"checkout\""));
        assertTrue(evidence.body().matches("(?s).*\"attestedByToken\":\"[0-9a-f]{16}\".*"), "which token said so");
        assertTrue(evidence.body().contains("ANSWERED"));
        assertTrue(evidence.body().contains("ACCEPTED"));
    }

    @Test
    void r18AfterErasureTheIdLeadsToANewSubject() {
        String key = world.terms("erase", "");
        world.publish(key, "Câu.", "Sentence.");
        decide(present(key).getString("token"), "ACCEPTED");
        assertFalse(open(key));
        var erased = world.editor.delete(user);
        assertEquals(202, erased.status());
        assertTrue(erased.json().getBoolean("sealed"));
        assertEquals("FIRST", reason(key));
    }

    @Test
    void aGateLinkShowsTheHostsUserWhatIsOpenAndWorksOnce() {
        String key = world.terms("gate", "");
        world.publish(key, "Câu.", "Sentence.");
        var link = world.editor.post(
                user + "/gate-links",
                Json.createObjectBuilder()
                        .add("scope", world.corner)
                        .add("locale", "en")
                        .add("return", "/en/")
                        .build());
        assertEquals(201, link.status(), link.body());
        String url = link.json().getString("url");
        String path = url.substring(url.indexOf('/', 8));
        var visitor = world.visitor();
        var page = visitor.get(path);
        while (page.status() == 303) {
            page = visitor.get(page.location());
        }
        assertTrue(page.asks(), page.body());
        assertFalse(world.visitor().get(path).asks());
    }

    @Test
    void r14AConflictInTheGateGivesTheGateAgainWithItsWayBack() {
        String key = world.terms("conflict", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        var page = visitor.get(gateLink());
        while (page.status() == 303) {
            page = visitor.get(page.location());
        }
        String title = page.body();
        var decided = visitor.form("/en/decisions", Map.of("presentation", page.token(), "decision", "DECLINED"));
        assertEquals(303, decided.status(), decided.body());
        var conflict = visitor.form(
                "/en/decisions",
                Map.of(
                        "presentation",
                        page.token(),
                        "decision",
                        "ACCEPTED",
                        "return",
                        "/en/gate?passed=before%2C" + key));
        assertEquals(409, conflict.status(), conflict.body());
        assertTrue(conflict.asks(), "a fresh form: " + conflict.body());
        assertTrue(title.contains("Sentence.") == conflict.body().contains("Sentence."), conflict.body());
        assertTrue(conflict.body().contains("name=\"return\" value=\"/en/gate?passed=before%2C"), conflict.body());
        assertTrue(conflict.body().contains("href=\"/en/contact\""), "and the way back to the host system");
        var accepted = visitor.form("/en/decisions", Map.of("presentation", conflict.token(), "decision", "ACCEPTED"));
        assertEquals(303, accepted.status(), accepted.body());
        var stranger =
                world.visitor().form("/en/decisions", Map.of("presentation", page.token(), "decision", "ACCEPTED"));
        assertFalse(stranger.asks(), "nobody else is given their form");
    }

    @Test
    void r16AfterSigningOutTheGateShowsNothingOfTheLast() {
        String key = publishedTerms("leaving");
        var visitor = throughTheLink();
        assertTrue(visitor.get("/en/gate").asks());
        assertEquals(303, withCsrf(visitor, "/en/sign-out").status());
        var next = visitor.get("/en/gate");
        assertEquals(404, next.status(), next.body());
        assertFalse(next.asks());
        assertTrue(open(key), "it is still theirs to decide");
    }

    @Test
    void r18AfterAnErasureHereTheGateLeadsToNobody() {
        String key = publishedTerms("erased");
        var visitor = throughTheLink();
        World.accept(visitor, "/en/" + key);
        assertTrue(visitor.get("/en/gate").asks());
        assertEquals(200, withCsrf(visitor, "/en/me/erasure").status());
        assertEquals(404, visitor.get("/en/gate").status());
    }

    private String publishedTerms(String name) {
        String key = world.terms(name, "");
        world.publish(key, "Câu.", "Sentence.");
        return key;
    }

    /** A browser that came by a gate link; the gate asks it in the host user's name. */
    private Client throughTheLink() {
        var visitor = world.visitor();
        assertEquals(303, visitor.get(gateLink()).status());
        return visitor;
    }

    private static Client.Answer withCsrf(Client who, String path) {
        return who.form(path, Map.of("csrf", who.get("/en/sign-in").csrf()));
    }

    private String gateLink() {
        var link = world.editor.post(
                user + "/gate-links",
                Json.createObjectBuilder()
                        .add("scope", world.corner)
                        .add("locale", "en")
                        .add("return", "/en/contact")
                        .build());
        assertEquals(201, link.status(), link.body());
        String url = link.json().getString("url");
        return url.substring(url.indexOf('/', 8));
    }

    @Test
    void withoutATokenNothingAboutSubjectsIsAnswered() {
        var nobody = Client.withoutCookies(world.origin);
        assertEquals(401, nobody.get(user + "/evidence").status());
        assertEquals(
                401,
                nobody.post("/api/v1/documents", Json.createObjectBuilder().build())
                        .status());
        assertEquals(
                401,
                Client.program(world.origin, "wrong-token")
                        .get(user + "/evidence")
                        .status());
    }
}
