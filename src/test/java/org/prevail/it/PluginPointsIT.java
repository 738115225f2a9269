package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;
import org.prevail.support.Client.Answer;
import org.prevail.support.Receiver;

/** Plug-ins that come with the product, at the points they are called: turned on by an owner, seen from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PluginPointsIT {
    private static final String SECRET = "a secret of the tests, long enough";

    private final World world = new World();
    private final StaffMember owner = StaffMember.owner(world);
    private final List<String> turnedOn = new ArrayList<>();

    @AfterEach
    void allOffAgain() {
        turnedOn.forEach(this::off);
    }

    private Answer choose(String plugin, Map<String, String> fields) {
        return owner.post("/console/plugins/" + plugin + "/choice", "/console/plugins/" + plugin, fields);
    }

    private void on(String plugin, Map<String, String> settings) {
        var fields = new HashMap<String, String>();
        settings.forEach((key, value) -> fields.put("setting." + key, value));
        fields.put("on", "true");
        var answer = choose(plugin, fields);
        assertEquals(303, answer.status(), answer.body());
        turnedOn.add(plugin);
    }

    private void off(String plugin) {
        var answer = choose(
                plugin,
                plugin.equals("prevail.signed-header")
                        ? Map.of("setting.header", "Prevail-Person", "setting.seconds", "60")
                        : Map.of());
        assertEquals(303, answer.status(), answer.body());
    }

    private String published(String name) {
        String key = world.terms(name, "");
        world.publish(key, "Phí là 100.000 đồng.", "The fee is 100 USD. Our partner is Alba.");
        return key;
    }

    // Decisions ------------------------------------------------------------------------------------------------------

    @Test
    void decisionsArePostedSignedInTheirOrderAndAgainUntilTheyAreTaken() throws Exception {
        String key = published("posted");
        try (var receiver = new Receiver()) {
            on("prevail.webhook", Map.of("address", receiver.address(), "secret", SECRET));
            receiver.answers.add(500);
            // Not followed: what is meant for one receiver goes to no other.
            receiver.answers.add(302);
            var visitor = world.visitor();
            World.accept(visitor, "/en/" + key);
            World.decide(visitor, "/en/me", "WITHDRAWN");
            Await.until(() -> receiver.of(key).size() == 4);
            var posted = receiver.of(key);
            assertEquals(
                    List.of("1", "2", "3", "1"),
                    posted.stream().map(Receiver.Posted::attempt).toList());
            assertEquals(posted.get(0).body(), posted.get(2).body(), "what is sent again is the same");
            assertEquals(posted.get(0).delivery(), posted.get(2).delivery());
            var first = Json.createReader(new java.io.StringReader(posted.get(2).body()))
                    .readObject();
            var second = Json.createReader(
                            new java.io.StringReader(posted.get(3).body()))
                    .readObject();
            assertEquals("ACCEPTED", first.getString("decision"));
            assertEquals("WITHDRAWN", second.getString("decision"));
            assertEquals(first.getString("id"), second.getString("withdraws"));
            assertEquals(first.getString("subject"), second.getString("subject"));
            assertEquals(1, first.getInt("number"));
            assertEquals(1, first.getInt("version"));
            assertEquals("en", first.getString("locale"));
            for (var one : posted) {
                assertEquals("sha256=" + hmac(SECRET, one.body()), one.signature());
            }
            off("prevail.webhook");
            World.accept(world.visitor(), "/en/" + key);
            assertEquals(4, receiver.of(key).size());
        }
    }

    @Test
    void theOwnerSeesWhatWaitsAndAnAddressThatIsNotSafeIsRefused() {
        var refused = choose(
                "prevail.webhook",
                Map.of("on", "true", "setting.address", "http://example.com/x", "setting.secret", "short"));
        assertEquals(422, refused.status());
        assertTrue(refused.body().contains("begins with https://"), refused.body());
        assertTrue(refused.body().contains("at least 16 characters"));
        assertTrue(refused.body().contains("http://example.com/x"), "nothing typed is lost");
        String key = published("waiting");
        try (var receiver = new Receiver()) {
            on("prevail.webhook", Map.of("address", receiver.address(), "secret", SECRET));
            for (int i = 0; i < 30; i++) {
                receiver.answers.add(503);
            }
            World.accept(world.visitor(), "/en/" + key);
            Await.until(() -> !receiver.of(key).isEmpty());
            Await.until(
                    () -> owner.get("/console/plugins/prevail.webhook").body().contains("the receiver answered 503"));
            assertTrue(owner.get("/console/plugins/prevail.webhook").body().contains("1 decision"));
            receiver.answers.clear();
            Await.until(
                    () -> !owner.get("/console/plugins/prevail.webhook").body().contains("the receiver answered 503"));
        }
    }

    // Identities -----------------------------------------------------------------------------------------------------

    private String claim(String reference, Instant at, String groups) {
        String signed =
                Base64.getUrlEncoder().withoutPadding().encodeToString(reference.getBytes(StandardCharsets.UTF_8)) + "."
                        + at.toEpochMilli() + "." + groups;
        return signed + "." + hmac(SECRET, "prevail-person-1 " + Client.managed() + " 1 " + signed);
    }

    private String receipt(Client browser, String key, String claim) {
        var page = browser.get("/en/" + key, "Prevail-Person", claim);
        var answer = browser.form(
                "/en/decisions", Map.of("presentation", page.token(), "decision", "ACCEPTED"), "Prevail-Person", claim);
        assertEquals(303, answer.status(), answer.body());
        return answer.location();
    }

    @Test
    void whoAProxySignedInIsTheSamePersonOnAnyDeviceAndNobodyElse() {
        String key = published("signed-in");
        on("prevail.signed-header", Map.of("header", "Prevail-Person", "secret", SECRET, "seconds", "60"));
        String ann = claim("ann@example.com", Instant.now(), "");
        receipt(world.visitor(), key, ann);
        var onAnother =
                world.visitor().get("/en/" + key, "Prevail-Person", claim("ann@example.com", Instant.now(), ""));
        assertFalse(onAnother.asks(), "she accepted it");
        assertEquals("private, no-store", onAnother.header("Cache-Control"));
        assertTrue(world.visitor().get("/en/" + key).asks(), "a stranger did not");
        assertTrue(world.visitor()
                .get("/en/" + key, "Prevail-Person", claim("bob@example.com", Instant.now(), ""))
                .asks());
        var me = world.visitor().get("/en/me", "Prevail-Person", ann).body();
        assertTrue(me.contains("Terms on trial"), me);
        assertFalse(me.contains("ann@example.com"), "the reference is nobody's to see");
    }

    @Test
    void aFormMadeForOnePersonIsNotTakenFromAnother() {
        String key = published("mixed-up");
        on("prevail.signed-header", Map.of("header", "Prevail-Person", "secret", SECRET, "seconds", "60"));
        var browser = world.visitor();
        var page = browser.get("/en/" + key, "Prevail-Person", claim("carl", Instant.now(), ""));
        var form = Map.of("presentation", page.token(), "decision", "ACCEPTED");
        assertEquals(
                422,
                browser.form("/en/decisions", form, "Prevail-Person", claim("dora", Instant.now(), ""))
                        .status());
        assertEquals(422, browser.form("/en/decisions", form).status());
        assertEquals(
                303,
                browser.form("/en/decisions", form, "Prevail-Person", claim("carl", Instant.now(), ""))
                        .status());
    }

    @Test
    void aClaimThatIsForgedOldOfTheFutureOrChangedMeansNobody() {
        String key = published("forged");
        on("prevail.signed-header", Map.of("header", "Prevail-Person", "secret", SECRET, "seconds", "60"));
        String eve = claim("eve", Instant.now(), "");
        receipt(world.visitor(), key, eve);
        var refused = List.of(
                claim("eve", Instant.now().minus(Duration.ofSeconds(70)), ""),
                claim("eve", Instant.now().plus(Duration.ofSeconds(70)), ""),
                eve.substring(0, eve.length() - 1) + (eve.endsWith("0") ? "1" : "0"),
                eve.replaceFirst("^[^.]+", "ZXZlMg"),
                eve.replaceFirst("\\.\\.", ".staff."),
                "eve",
                "");
        for (var claim : refused) {
            assertTrue(
                    world.visitor().get("/en/" + key, "Prevail-Person", claim).asks(), claim);
        }
        assertTrue(
                world.visitor()
                        .get("/en/" + key, "Prevail-Person", eve, "Prevail-Person", eve)
                        .asks(),
                "came twice");
        assertFalse(world.visitor().get("/en/" + key, "Prevail-Person", eve).asks());
    }

    @Test
    void whoIsErasedIsSomebodyNewAndItsGroupsAreItsAudiences() {
        on("prevail.signed-header", Map.of("header", "Prevail-Person", "secret", SECRET, "seconds", "60"));
        String key = world.document("partners", "TERMS", "", Map.of("audience", "group:" + world.corner));
        world.publish(key, "Chỉ dành cho đối tác.", "For partners alone.");
        String partner = claim("fay-" + world.corner, Instant.now(), world.corner);
        assertFalse(world.visitor()
                .get("/en/" + key, "Prevail-Person", claim("fay-" + world.corner, Instant.now(), ""))
                .asks());
        receipt(world.visitor(), key, partner);
        var browser = world.visitor();
        var me = browser.get("/en/me", "Prevail-Person", partner);
        var erased = browser.form("/en/me/erasure", Map.of("csrf", me.csrf()), "Prevail-Person", partner);
        assertEquals(200, erased.status(), erased.body());
        assertTrue(world.visitor().get("/en/" + key, "Prevail-Person", partner).asks(), "somebody new");
    }

    // Files ----------------------------------------------------------------------------------------------------------

    @Test
    void aVersionIsOfferedAsPlainTextWhileThePlugInIsOn() {
        String key = published("plain");
        String address = "/en/" + key + "/versions/1/files/text";
        assertEquals(404, world.visitor().get(address).status());
        assertFalse(world.visitor().get("/en/" + key).body().contains(address));
        on("prevail.plain-text", Map.of());
        assertTrue(world.visitor().get("/en/" + key).body().contains(address));
        assertTrue(owner.get("/console/documents/" + key + "/versions/1").body().contains(address));
        var file = world.visitor().get(address);
        assertEquals(200, file.status());
        assertTrue(file.header("Content-Type").startsWith("text/plain"), file.header("Content-Type"));
        assertEquals("attachment; filename=\"" + key + "-v1-en.txt\"", file.header("Content-Disposition"));
        assertTrue(file.body().endsWith("Terms on trial\n\nThe fee is 100 USD. Our partner is Alba.\n"), file.body());
        assertEquals(
                404,
                world.visitor().get("/en/" + key + "/versions/2/files/text").status());
        int hidden = world.publish(key, World.unannounced("Sau này.", "Later.").build());
        assertEquals(
                404,
                world.visitor()
                        .get("/en/" + key + "/versions/" + hidden + "/files/text")
                        .status(),
                "R5");
        off("prevail.plain-text");
        assertFalse(world.visitor().get("/en/" + key).body().contains(address));
        assertEquals(404, world.visitor().get(address).status());
    }

    @Test
    void recordsAreATableForWhoMayReadEvidenceAlone() {
        String key = published("recorded");
        World.accept(world.visitor(), "/en/" + key);
        on("prevail.records-csv", Map.of());
        String all = "/console/documents/" + key + "/records/csv";
        var legal = StaffMember.of(world, "LEGAL");
        assertTrue(legal.get("/console/documents/" + key).body().contains(all));
        var table = legal.get(all);
        assertEquals(200, table.status(), table.body());
        assertTrue(table.header("Content-Type").startsWith("text/csv"));
        assertEquals("private, no-store", table.header("Cache-Control"));
        var lines = table.body().lines().toList();
        assertEquals("\ufeffat,act,subject,version,locale,digest,how,surface,place,id,presentation", lines.get(0));
        assertEquals(
                List.of("SHOWN:SERVED", "SHOWN:ANSWERED", "ACCEPTED:DEVICE"),
                lines.stream()
                        .skip(1)
                        .map(line -> line.split(","))
                        .map(cells -> cells[1] + ":" + cells[6])
                        .sorted(java.util.Comparator.comparing((String act) -> act.startsWith("ACC"))
                                .thenComparing(act -> act.endsWith("ANSWERED")))
                        .toList());
        assertEquals(
                lines,
                legal.get("/console/documents/" + key + "/versions/1/records/csv")
                        .body()
                        .lines()
                        .toList());
        var editor = StaffMember.of(world, "EDITOR");
        assertEquals(403, editor.get(all).status());
        assertFalse(editor.get("/console/documents/" + key).body().contains(all));
        assertNotEquals(200, world.visitor().get(all).status());
        assertEquals(
                404, legal.get("/console/documents/" + key + "/records/none").status());
    }

    // Comparisons ----------------------------------------------------------------------------------------------------

    @Test
    void ownWordsArePointedOutInPageTableFileAndJsonAndNothingOnceItIsOff() {
        String key = published("watched");
        world.publish(key, "Phí là 200.000 đồng.", "The fee is 200 USD. Our new partner is Alba.");
        String compare = "/en/" + key + "/compare/1..2";
        String json = "/api/v1/documents/" + key + "/comparisons/1..2?locale=en";
        assertEquals(List.of("amount", "number"), flags(compare));
        choose("prevail.flags", Map.of("on", "true", "setting.words", "Alba\nBorea"));
        try {
            assertEquals(List.of("amount", "number", "watched word"), flags(compare));
            assertEquals(
                    List.of("Betrag", "Zahl", "beobachtetes Wort").size(),
                    flags("/vi/" + key + "/compare/1..2").size() + 1);
            var clauses = Jsoup.parse(
                            world.visitor().get(compare + "?view=clauses").body())
                    .text();
            assertTrue(clauses.contains("watched word"), clauses);
            assertTrue(world.visitor().get(compare + ".txt").body().contains("watched word"));
            assertTrue(world.visitor().get(json).body().contains("\"WATCHED\""));
            assertTrue(owner.get("/console/compare/" + key + ":1:en.." + key + ":2:en")
                    .body()
                    .contains("watched word"));
            assertEquals(303, choose("prevail.flags", Map.of()).status());
            assertEquals(List.of(), flags(compare));
            assertFalse(world.visitor().get(json).body().contains("\"flags\""));
            assertFalse(world.visitor().get(compare + ".txt").body().contains("watched word"));
        } finally {
            assertEquals(303, choose("prevail.flags", Map.of("on", "true")).status());
        }
        assertEquals(List.of("amount", "number"), flags(compare));
    }

    private List<String> flags(String page) {
        return Jsoup.parse(world.visitor().get(page).body()).select(".flags li").eachText();
    }

    // Formats --------------------------------------------------------------------------------------------------------

    @Test
    void anEditorTakesATextOverFromAFileOfAnotherFormat() throws IOException {
        String key = world.terms("brought", "");
        String page = "/console/documents/" + key + "/draft/source";
        byte[] file = odt("<text:h text:outline-level=\"1\">Điều khoản</text:h>"
                + "<text:p>Phí là <text:span>100.000</text:span> đồng &amp; thuế.</text:p>"
                + "<text:list><text:list-item><text:p>một</text:p></text:list-item>"
                + "<text:list-item><text:p>hai</text:p></text:list-item></text:list>");
        var editor = StaffMember.of(world, "EDITOR");
        assertFalse(editor.get(page).body().contains("OpenDocument"));
        on("prevail.opendocument", Map.of());
        assertTrue(editor.get(page).body().contains("OpenDocument text (.odt)"));
        assertTrue(editor.get("/console/compare").body().contains("OpenDocument text (.odt)"));
        var taken = upload(editor, page, Map.of("locale", "vi", "format", ""), "terms.odt", file);
        assertEquals(200, taken.status(), taken.body());
        var form = Jsoup.parse(taken.body());
        assertEquals("Điều khoản", form.getElementById("texts.vi.title").attr("value"));
        assertEquals(
                "Phí là 100.000 đồng & thuế.\n\n- một\n- hai",
                form.getElementById("texts.vi.markdown").wholeText().strip());
        var broken = upload(editor, page, Map.of("locale", "vi", "format", "odt"), "terms.odt", new byte[] {1, 2, 3});
        assertEquals(422, broken.status());
        assertTrue(broken.body().contains("không phải văn bản OpenDocument"), broken.body());
    }

    private static byte[] odt(String body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                            + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                            + body + "</office:text></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Answer upload(StaffMember who, String page, Map<String, String> fields, String name, byte[] file)
            throws IOException {
        var all = new HashMap<>(fields);
        all.put("csrf", who.get(page).csrf());
        var body = new ByteArrayOutputStream();
        for (var field : all.entrySet()) {
            body.write(("--B\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                            + field.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.write(("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(file);
        body.write("\r\n--B--\r\n".getBytes(StandardCharsets.UTF_8));
        return who.client.post(page, "multipart/form-data; boundary=B", body.toByteArray());
    }

    private static String hmac(String secret, String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
