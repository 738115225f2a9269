package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;
import org.prevail.support.Client.Answer;

/** Plug-ins from a folder and of the product, as owners turn them on and as everybody else gets them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PluginsIT {
    private static final String COUNTRY = "org.example.country";
    private static final String CARELESS = "org.example.careless";
    private static final String RETENTION = "org.example.retention";

    private static final Pattern PRESENTATION = Pattern.compile("/console/presentations/[0-9a-f-]{36}");

    private final World world = new World();
    private final StaffMember owner = StaffMember.owner(world);
    private final Map<String, Map<String, String>> on = new HashMap<>();

    @AfterEach
    void allOff() {
        on.forEach((plugin, fields) -> {
            fields.remove("on");
            assertEquals(303, choose(plugin, fields).status());
        });
    }

    private Answer choose(String plugin, Map<String, String> fields) {
        var form = new HashMap<String, String>();
        fields.forEach((key, value) -> form.put(key.equals("on") ? key : "setting." + key, value));
        return owner.post("/console/plugins/" + plugin + "/choice", "/console/plugins/" + plugin, form);
    }

    private void turnOn(String plugin, Map<String, String> settings) {
        var fields = new HashMap<>(settings);
        fields.put("on", "true");
        on.put(plugin, fields);
        var answer = choose(plugin, fields);
        assertEquals(303, answer.status(), answer.body());
    }

    private String governing(Client client, String query) {
        var answer = client.get("/api/v1/governing?locale=en&scope=" + world.scope("") + query);
        assertEquals(200, answer.status(), answer.body());
        return answer.json().isNull("governing")
                ? ""
                : answer.json().getJsonObject("governing").getString("document");
    }

    @Test
    void theListTellsWhatThereIsAndWhatIsNotUsedAndWhy() {
        var list = owner.get("/console/plugins").body();
        assertTrue(list.contains("Terms by country") && list.contains("From country.jar"), list);
        assertTrue(list.contains("Exceptions from precedence") && list.contains("Comes with the product"), list);
        assertTrue(list.contains("broken.jar") && list.contains("cannot be read as a JAR"), list);
        assertTrue(list.contains("library.jar") && list.contains("The JAR names no plug-in"), list);
        assertEquals(
                403, StaffMember.of(world, "EDITOR").get("/console/plugins").status());
        assertEquals(404, owner.get("/console/plugins/org.example.none").status());
    }

    @Test
    void aRuleByCountryDecidesWhatGovernsAndSaysWhy() {
        String general = world.terms("general", "");
        String german = world.terms("german", "");
        world.publish(general, "Chung.", "General.");
        world.publish(german, "Đức.", "German.");
        turnOn(COUNTRY, Map.of("header", "X-Country", "documents", "DE " + german));

        var program = Client.program(world.origin, "integration-tests-only");
        assertEquals(general, governing(program, ""));
        assertEquals(german, governing(program, "&fact=country:de"));
        var elsewhere = program.get("/api/v1/governing?locale=en&scope=" + world.scope("") + "&fact=country:FR");
        assertTrue(elsewhere.body().contains("It is for readers in DE alone."), elsewhere.body());
        assertEquals(
                german, elsewhere.json().getJsonArray("struck").getJsonObject(0).getString("document"));

        String place = "/en/for/" + world.scope("");
        var abroad = world.visitor().get(place, "X-Country", "FR");
        assertTrue(abroad.body().contains("General."), abroad.body());
        assertTrue(abroad.body().contains("It is for readers in DE alone."), abroad.body());
        var atHome = world.visitor().get(place, "X-Country", "DE");
        assertTrue(atHome.body().contains("German."), atHome.body());
        assertTrue(atHome.body().contains("It is for readers in DE, where you are."), atHome.body());
    }

    @Test
    void aDeviceThatTravelsIsAskedForWhatGovernsWhereItIs() {
        String general = world.terms("general", "");
        String german = world.terms("german", "");
        world.publish(general, "Chung.", "General.");
        world.publish(german, "Đức.", "German.");
        turnOn(COUNTRY, Map.of("header", "X-Country", "documents", "DE " + german));
        var visitor = world.visitor();
        var abroad = visitor.get("/en/" + german, "X-Country", "FR");
        assertFalse(abroad.body().contains("name=\"presentation\""), "what does not apply there is not asked for");
        assertTrue(abroad.body().contains("do not apply here"), abroad.body());
        var atHome = visitor.get("/en/" + german, "X-Country", "DE");
        assertTrue(atHome.body().contains("name=\"presentation\""), atHome.body());
        var again = visitor.get("/en/" + german, "X-Country", "FR");
        assertFalse(again.body().contains("name=\"presentation\""), "the same device, elsewhere");
    }

    @Test
    void whatWasShownByARuleIsKeptWithItsFactsAndReasons() {
        String german = world.terms("german", "");
        world.publish(german, "Đức.", "German.");
        turnOn(COUNTRY, Map.of("header", "X-Country", "documents", "DE " + german));
        var visitor = world.visitor();
        var page = visitor.get("/en/" + german, "X-Country", "DE");
        var decided = visitor.form("/en/decisions", Map.of("presentation", page.token(), "decision", "ACCEPTED"));
        assertEquals(303, decided.status(), decided.body());
        var found = owner.get("/console/subjects?q=" + decided.location().replaceAll(".*/receipts/|[?].*", ""));
        var record = owner.get(found.location());
        var shown = PRESENTATION.matcher(record.body());
        assertTrue(shown.find(), record.body());
        var kept = owner.get(shown.group()).body();
        assertTrue(kept.contains("country: DE"), kept);
        assertTrue(kept.contains("It is for readers in DE, where you are."), kept);
    }

    @Test
    void aComparisonSaysWhichFlagsItLacksAndNoFileIsMadeWithoutThem() {
        String key = world.terms("flagged", "");
        int first = world.publish(key, "Phí là 100.000 đồng.", "The fee is 100 USD.");
        int second = world.publish(key, "Phí là 200.000 đồng.", "The fee is 200 USD.");
        String pair = first + ".." + second;
        String page = "/en/" + key + "/compare/" + pair;
        String api = "/api/v1/documents/" + key + "/comparisons/" + pair + "?locale=en";
        var visitor = world.visitor();

        turnOn(CARELESS, Map.of("way", ""));
        assertTrue(visitor.get(page).body().contains("carelessly seen"));
        assertFalse(visitor.get(api).json().containsKey("flagsMissing"));
        assertTrue(visitor.get(page + ".txt").body().contains("carelessly seen"));

        turnOn(CARELESS, Map.of("way", "throw"));
        var lacking = visitor.get(page).body();
        assertTrue(lacking.contains("“Careless” did not answer"), lacking);
        assertTrue(lacking.contains(">amount<"), "the product's own are there");
        assertEquals(
                "Careless", visitor.get(api).json().getJsonArray("flagsMissing").getString(0));
        for (var flagged : List.of(".pdf", ".txt", ".json")) {
            var refused = visitor.get(page + flagged);
            assertEquals(503, refused.status(), flagged);
            assertTrue(refused.body().contains("differ from one made later"), refused.body());
        }
        assertEquals(200, visitor.get(page + ".diff").status(), "it has no flags");
        assertEquals(200, visitor.get(page + ".docx").status(), "nor has it");

        turnOn(CARELESS, Map.of("way", ""));
        assertTrue(visitor.get(page).body().contains("carelessly seen"));
        assertEquals(200, visitor.get(page + ".txt").status());
    }

    @Test
    void sharedCachesAreToldWhichHeaderAPageGoesBy() {
        String german = world.terms("german", "");
        int version = world.publish(german, "Đức.", "German.");
        String address = "/en/" + german + "/versions/" + version;
        assertFalse(world.visitor().get(address).header("Vary").contains("X-Country"));
        turnOn(COUNTRY, Map.of("header", "X-Country", "documents", "DE " + german));
        assertTrue(world.visitor().get(address).header("Vary").contains("X-Country"));
    }

    @Test
    void theConsoleSaysWhatGovernsForAFact() {
        String german = world.terms("german", "");
        world.publish(german, "Đức.", "German.");
        turnOn(COUNTRY, Map.of("header", "X-Country", "documents", "DE " + german));
        String question = "/console/governing?scope=" + world.scope("");
        var unknown = owner.get(question).body();
        assertTrue(unknown.contains("Left out there by a rule"), unknown);
        assertTrue(unknown.contains("<option value=\"DE\">"), unknown);
        var inGermany = owner.get(question + "&fact.country=DE").body();
        assertTrue(inGermany.contains("It is for readers in DE, where you are."), inGermany);
    }

    @Test
    void aSectionStandsOnThePageOfItsDocumentInItsLanguage() {
        String policy = world.document("privacy", "POLICY", "", Map.of());
        world.publish(policy, "Chính sách.", "Policy.");
        String before = world.visitor().get("/en/" + policy).body();
        assertFalse(before.contains("How long we keep it"), before);
        turnOn(RETENTION, Map.of("document", policy, "rows", "Invoices <b> | 10 years"));
        var english = world.visitor().get("/en/" + policy).body();
        assertTrue(english.contains("How long we keep it") && english.contains("Invoices &lt;b&gt;"), english);
        assertTrue(world.visitor().get("/vi/" + policy).body().contains("Thời hạn lưu giữ"));
        turnOn(RETENTION, Map.of("document", policy, "rows", "Logs | 7 days"));
        var changed = world.visitor().get("/en/" + policy).body();
        assertTrue(changed.contains("Logs") && !changed.contains("Invoices"), "at once, without a restart");
        assertEquals(
                303,
                choose(RETENTION, Map.of("document", policy, "rows", "Logs | 7 days"))
                        .status());
        assertFalse(world.visitor().get("/en/" + policy).body().contains("How long we keep it"));
    }

    @Test
    void whatFailsIsLeftOutAndCountedAndStopsNothing() {
        String terms = world.terms("terms", "");
        world.publish(terms, "Một.", "One.");
        turnOn(CARELESS, Map.of("way", ""));
        String page = "/en/" + terms;
        var careful = world.visitor().get(page).body();
        assertTrue(careful.contains("A careful section") && careful.contains("Safe <em>words</em>"), careful);
        assertFalse(careful.contains("alert(1)"), careful);
        for (String way : new String[] {"overflow", "hang", "throw"}) {
            turnOn(CARELESS, Map.of("way", way));
            var without = world.visitor().get(page);
            assertEquals(200, without.status());
            assertTrue(without.body().contains("One."), without.body());
            assertFalse(without.body().contains("A careful section"), way);
        }
        String list = owner.get("/console/plugins").body();
        for (int visits = 0; visits < 20 && !list.contains("Left alone after several failures"); visits++) {
            assertEquals(200, world.visitor().get(page).status());
            list = owner.get("/console/plugins").body();
        }
        assertTrue(list.contains("Left alone after several failures"), list);
        assertTrue(list.contains("It failed with java.lang.IllegalStateException"), list);
        assertTrue(list.contains("<span class=\"version-number\">Z</span>"), "it was given the clock: " + list);
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
        var wrong = choose(
                RETENTION, Map.of("on", "true", "document", "privacy", "rows", "Only one cell", "key", "hush-hush"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.body().contains("Each line has two cells, with | between."), wrong.body());
        assertTrue(wrong.body().contains("Only one cell"), wrong.body());
        assertTrue(wrong.body().contains("please type it again"), wrong.body());
        assertFalse(wrong.body().contains("hush-hush"), "a secret is never sent back");
        var number = choose("prevail.lasting", Map.of("days", "soon"));
        assertEquals(422, number.status());
        assertTrue(
                number.body().contains("a whole number from 0") && number.body().contains("value=\"soon\""),
                number.body());
    }

    @Test
    void aSecretIsKeptWhenItsFieldIsEmptyAndRemovedWhenAskedTo() {
        String page = "/console/plugins/" + RETENTION;
        var none = "None is set.";
        assertEquals(303, choose(RETENTION, Map.of("key", "hush-hush")).status());
        assertFalse(owner.get(page).body().contains("hush-hush"));
        assertEquals(303, choose(RETENTION, Map.of("key", "")).status());
        assertFalse(owner.get(page).body().contains(none), "it stays");
        assertEquals(303, choose(RETENTION, Map.of("key.forget", "true")).status());
        assertTrue(owner.get(page).body().contains(none));
    }

    @Test
    void anOwnersExceptionMovesADocumentAndSaysSo() {
        String first = world.terms("a", "");
        String second = world.terms("b", "");
        world.publish(first, "A.", "A.");
        world.publish(second, "B.", "B.");
        assertEquals(first, governing(world.visitor(), ""));
        turnOn(
                "prevail.exceptions",
                Map.of("exceptions", "first " + second + " " + world.scope(""), "reason", "en: Because <we> say so."));
        assertEquals(second, governing(world.visitor(), ""));
        var page = world.visitor().get("/en/" + second).body();
        assertTrue(page.contains("Because &lt;we&gt; say so."), page);
    }

    @Test
    void r12AnAcceptanceOutlivesAVersionTheOwnerCallsEditorialAndAsksAgainOtherwise() {
        String terms = world.terms("terms", "");
        world.publish(terms, "Một.", "One.");
        var visitor = world.visitor();
        World.accept(visitor, "/en/" + terms);
        int version = world.publish(terms, "Hai.", "Two.");
        String asked = visitor.get("/en/" + terms).body();
        assertTrue(asked.contains("The text has changed since version 1"), asked);
        turnOn("prevail.lasting", Map.of("days", "0", "editorial", terms + " " + version));
        String still = visitor.get("/en/" + terms).body();
        assertTrue(still.contains("Nothing of substance has changed since version 1"), still);
        assertFalse(still.contains("name=\"presentation\""), still);
        assertEquals(303, choose("prevail.lasting", Map.of("days", "0")).status());
        assertNotEquals(still, visitor.get("/en/" + terms).body());
        assertTrue(visitor.get("/en/" + terms).body().contains("The text has changed since version 1"));
    }
}
