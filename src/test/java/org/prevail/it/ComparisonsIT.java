package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** What changed between two versions, as programs ask for it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ComparisonsIT {
    private final World world = new World();
    private final Client outsider = Client.withoutCookies(world.origin);

    private static String path(String key, String range) {
        return "/api/v1/documents/" + key + "/comparisons/" + range;
    }

    private JsonObject compared(String key, String range) {
        var answer = outsider.get(path(key, range));
        assertEquals(200, answer.status(), answer.body());
        return answer.json();
    }

    private static List<JsonObject> objects(JsonObject in, String name) {
        return in.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static String without(JsonObject comparison, String op, String line) {
        return objects(comparison, "blocks").stream()
                .filter(block -> !block.isNull(line))
                .map(block -> objects(block, "words").stream()
                        .filter(word -> !word.getString("op").equals(op))
                        .map(word -> word.getString("text"))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private String canonical(String key, int number, String locale) {
        return outsider.get("/api/v1/documents/" + key + "/versions/" + number)
                .json()
                .getJsonObject("texts")
                .getJsonObject(locale)
                .getString("canonical");
    }

    @Test
    void bothTextsAreInTheBlocksAndTheChangeIsNamed() {
        String key = world.terms("compared", "");
        world.publish(key, "Phí là 10.000 đồng.", "The fee is $10.\n\nPay within 30 days.");
        world.publish(key, "Phí là 20.000 đồng.", "The fee is $20.\n\nPay within 30 days.\n\nThank you.");
        var comparison = compared(key, "1..2?locale=en");
        assertEquals("en", comparison.getString("locale"));
        assertEquals(1, comparison.getInt("from"));
        assertEquals(2, comparison.getInt("to"));
        assertFalse(comparison.getBoolean("coarse"));
        assertEquals(64, comparison.getJsonObject("digests").getString("to").length());
        assertEquals(1, comparison.getJsonObject("summary").getInt("changed"));
        assertEquals(1, comparison.getJsonObject("summary").getInt("inserted"));
        assertEquals(
                3, comparison.getJsonObject("summary").getJsonObject("words").getInt("inserted"));
        assertEquals(canonical(key, 1, "en"), without(comparison, "INSERT", "from"));
        assertEquals(canonical(key, 2, "en"), without(comparison, "DELETE", "to"));
        assertTrue(comparison.toString().contains("\"AMOUNT\""));
        assertEquals("vi", compared(key, "1..2").getString("locale"));
        assertEquals(0, compared(key, "2..2").getJsonObject("summary").getInt("changed"));
        assertEquals(1, compared(key, "2..1?locale=en").getJsonObject("summary").getInt("deleted"));
    }

    @Test
    void r4ALanguageOneOfThemLacksGivesWayToTheBindingOne() {
        String key = world.terms("compared-binding", "");
        world.publish(key, "Câu một.", "Sentence one.");
        world.publish(key, "Câu hai.", null);
        assertEquals("vi", compared(key, "1..2?locale=en").getString("locale"));
        assertEquals(422, outsider.get(path(key, "1..2?locale=xx")).status());
    }

    @Test
    void r5AVersionNotAnnouncedIsComparedForPublishersAlone() {
        String key = world.terms("compared-hidden", "");
        world.publish(key, "Nay.", "Now.");
        world.publish(key, World.unannounced("Sau.", "Later.").build());
        assertEquals(404, outsider.get(path(key, "1..2")).status());
        assertEquals(404, outsider.get(path(key, "2..1")).status());
        assertEquals(200, world.editor.get(path(key, "1..2")).status());
    }

    @Test
    void aRangeOfAnotherFormIsUnknown() {
        String key = world.terms("compared-ranges", "");
        world.publish(key, "Câu.", "Sentence.");
        for (String range : List.of("1", "1..", "..1", "1.1", "1..x", "01..1", "1..1..1", "1...1", "-1..1", "1..9")) {
            var answer = outsider.get(path(key, range));
            assertEquals(404, answer.status(), range);
            assertTrue(answer.body().contains("\"status\":404"), answer.body());
        }
    }
}
