package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Who is shown what, and what counts as shown (R4, R5, R7, R8, R9). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ShowingIT {
    private final World world = new World();

    @Test
    void r7ThePageNamesWhatItTakesPrecedenceOver() {
        String general = world.document("general", "POLICY", "", java.util.Map.of());
        world.publish(general, "Chung.", "General.");
        String specific = world.terms("specific", "service");
        world.publish(specific, "Riêng.", "Specific.");
        assertTrue(world.visitor().get("/en/" + specific).body().contains("/en/" + general));
        assertTrue(world.visitor().get("/en/" + general).body().contains("/en/" + specific));
        var governing = world.editor
                .get("/api/v1/governing?scope=" + world.scope("service/inner"))
                .json();
        assertEquals(specific, governing.getJsonObject("governing").getString("document"));
        assertFalse(governing
                .getJsonArray("chain")
                .getJsonObject(0)
                .getJsonArray("reasons")
                .isEmpty());
    }

    @Test
    void anAddressWithASlashTooManyLeadsToThePage() {
        String key = world.terms("slashed", "");
        world.publish(key, "Nay.", "Now.");
        var answer = world.visitor().get("/en/" + key + "/?place=main:shop");
        assertEquals(303, answer.status());
        assertEquals("/en/" + key + "?place=main:shop", answer.header("Location"));
        assertEquals(404, world.visitor().get("/en/no/such/page/").status());
    }

    @Test
    void r7ThePageSaysWhereAnotherAppliesInItsPlace() {
        String general = world.terms("general", "");
        world.publish(general, "Chung.", "General.");
        String beside = world.terms("beside", "service");
        world.publish(beside, "Bên cạnh.", "Beside.");
        String instead = world.document("instead", "TERMS", "shop", java.util.Map.of("relation", "REPLACES"));
        world.publish(instead, "Thay.", "Instead.");
        String page = world.visitor().get("/en/" + general).body();
        int said = page.indexOf("these documents apply instead of this one");
        assertTrue(said > page.indexOf("/en/" + beside + "\""), page);
        assertTrue(page.indexOf("/en/" + instead + "\"") > said, page);
    }

    @Test
    void r5BeforeItsAnnouncementNobodyOutsideFindsAVersion() {
        String key = world.terms("secret", "");
        world.publish(key, "Nay.", "Now.");
        world.publish(
                key,
                World.version("Sau này xyzzy.", "Later xyzzy.")
                        .add("effectiveFrom", "2030-01-01T00:00:00Z")
                        .add("announcedAt", "2029-01-01T00:00:00Z")
                        .build());
        var outsider = Client.withoutCookies(world.origin);
        assertEquals(404, outsider.get("/en/" + key + "/versions/2").status());
        assertFalse(outsider.get("/en/" + key + "/versions").body().contains("2030"));
        assertFalse(outsider.get("/en/" + key).body().contains("2030"));
        assertEquals(
                404, outsider.get("/api/v1/documents/" + key + "/versions/2").status());
        assertEquals(
                1,
                outsider.get("/api/v1/documents/" + key + "/versions")
                        .json()
                        .getJsonArray("versions")
                        .size());
        assertEquals(
                1,
                outsider.get("/api/v1/documents/" + key + "/in-force?at=2031-01-01T00:00:00Z")
                        .json()
                        .getInt("number"));
        assertEquals(
                200,
                world.editor.get("/api/v1/documents/" + key + "/versions/2").status());
    }

    @Test
    void r7WhatIsAnnouncedToTakePrecedenceIsNamedBeforeItDoes() {
        String general = world.document("general", "POLICY", "", java.util.Map.of());
        world.publish(general, "Chung.", "General.");
        String coming = world.terms("coming", "fiber");
        world.publish(
                coming,
                World.version("Sau.", "Later.")
                        .add("effectiveFrom", "2030-06-01T00:00:00Z")
                        .build());
        String secret = world.terms("not-announced", "fiber");
        world.publish(
                secret,
                World.version("Kín.", "Secret.")
                        .add("effectiveFrom", "2030-06-01T00:00:00Z")
                        .add("announcedAt", "2030-01-01T00:00:00Z")
                        .build());
        var outsider = Client.withoutCookies(world.origin);
        for (String page : List.of("/en/" + general, "/en/for/" + world.scope("fiber"))) {
            var named = Jsoup.parse(outsider.get(page).body()).select(".precedence li");
            assertEquals(1, named.size(), named.text());
            assertTrue(named.text().contains("in force from 1 June 2030"), named.text());
            assertTrue(named.select("a[href=/en/" + coming + "/versions/1]").hasText());
        }
        var elsewhere =
                Jsoup.parse(outsider.get("/en/for/" + world.scope("mobile")).body());
        assertTrue(elsewhere.select(".precedence li").isEmpty(), elsewhere.text());
    }

    @Test
    void r7WhatStandsAboveAndIsAnnouncedToApplyInItsPlaceIsNamedBeforeItDoes() {
        String general = world.document("general", "POLICY", "", java.util.Map.of());
        world.publish(general, "Chung.", "General.");
        String specific = world.terms("specific", "");
        world.publish(specific, "Riêng.", "Specific.");
        var announced = World.version("Riêng.", "Specific.").add("effectiveFrom", "2030-06-01T00:00:00Z");
        world.publish(
                specific,
                announced
                        .add("placement", Json.createObjectBuilder().add("relation", "REPLACES"))
                        .build());
        var named = Jsoup.parse(Client.withoutCookies(world.origin)
                        .get("/en/" + general)
                        .body())
                .select(".precedence li:contains(2030)");
        assertEquals(1, named.size(), named.text());
        assertEquals("/en/" + specific + "/versions/2", named.select("a").attr("href"));
        assertTrue(named.text().contains("in its place"), named.text());
    }

    @Test
    void anAnnouncedVersionIsShownAsUpcoming() {
        String key = world.terms("upcoming", "");
        world.publish(key, "Nay.", "Now.");
        world.publish(
                key,
                World.version("Sau.", "Later.")
                        .add("effectiveFrom", "2030-06-01T00:00:00Z")
                        .build());
        var outsider = Client.withoutCookies(world.origin);
        assertTrue(outsider.get("/en/" + key).body().contains("2030"));
        assertEquals(200, outsider.get("/en/" + key + "/versions/2").status());
        assertEquals(
                1,
                outsider.get("/api/v1/documents/" + key)
                        .json()
                        .getJsonObject("inForce")
                        .getInt("number"));
    }

    @Test
    void r4AMissingTranslationIsShownInTheBindingLanguageAndSaid() {
        String key = world.terms("untranslated", "");
        world.publish(key, "Chỉ tiếng Việt.", null);
        var page = world.visitor().get("/en/" + key);
        assertTrue(page.body().contains("Chỉ tiếng Việt."));
        assertTrue(page.asks());
        assertTrue(page.body().contains("lang=\"vi\""));
    }

    @Test
    void r8HeadAndCrawlersGetNoTokenAndPrefetchNoPage() {
        String key = world.terms("probe", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = Client.withoutCookies(world.origin);
        var head = visitor.send(visitor.request("/en/" + key).method("HEAD", BodyPublishers.noBody()));
        assertEquals(200, head.status());
        assertEquals("", head.header("Set-Cookie"));
        var crawler = visitor.get("/en/" + key, "User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        assertFalse(crawler.asks());
        assertEquals("", crawler.header("Set-Cookie"));
        var prefetch = visitor.get("/en/" + key, "Sec-Purpose", "prefetch");
        assertEquals(503, prefetch.status());
        assertTrue(prefetch.header("Cache-Control").contains("no-store"));
    }

    @Test
    void r9WhereNothingIsAskedNoCookieIsSet() {
        String key = world.document("silent", "TERMS", "", java.util.Map.of("asks", "NOTHING"));
        world.publish(key, "Câu.", "Sentence.");
        var page = world.visitor().get("/en/" + key);
        assertEquals(200, page.status());
        assertFalse(page.asks());
        assertEquals("", page.header("Set-Cookie"));
    }

    @Test
    void r2AScheduledVersionComesIntoForceByItself() {
        String key = world.terms("scheduled", "");
        world.publish(key, "Câu một.", "Sentence one.");
        var soon = java.time.Instant.now().plusMillis(1500).truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
        world.publish(
                key,
                World.version("Câu hai.", "Sentence two.")
                        .add("effectiveFrom", soon.toString())
                        .build());
        var outsider = Client.withoutCookies(world.origin);
        Await.until(() -> outsider.get("/en/" + key).body().contains("Sentence two."));
        assertFalse(java.time.Instant.now().isBefore(soon));
    }

    @Test
    void ofADayThatIsNotOverItIsNotSaidWhatWasInForceAtItsEnd() {
        String key = world.terms("day", "");
        world.publish(key, "Nay.", "Now.");
        var zone = java.time.ZoneId.of("Asia/Ho_Chi_Minh");
        var visitor = world.visitor();
        var before = java.time.LocalDate.now(zone);
        var today = visitor.get("/en/" + key + "/at/" + before).body();
        boolean midnight = !before.equals(java.time.LocalDate.now(zone));
        assertTrue(midnight || today.contains("The day is not over"), today);
        assertTrue(
                visitor.get("/en/" + key + "/at/" + before.plusDays(9)).body().contains("as announced so far"));
        var past = visitor.get("/en/" + key + "/at/" + before.minusDays(1));
        assertEquals(404, past.status());
        assertTrue(past.body().contains("No version was in force at the end of"));
    }

    @Test
    void malformedAddressesAreNotFound() {
        var visitor = world.visitor();
        for (String path : java.util.List.of(
                "/en/No_Such",
                "/en/unknown-key-here",
                "/en/for/UPPER",
                "/en/for/a//b",
                "/en/for/a/b/c/d/e/f/g/h/i",
                "/xx/privacy",
                "/en/privacy/versions/0",
                "/en/privacy/versions/abc",
                "/en/privacy/versions/99999999999",
                "/en/privacy/at/2026-13-45",
                "/en/receipts/nothing",
                "/en/%00")) {
            var answer = visitor.get(path);
            assertTrue(answer.status() == 404 || answer.status() == 400, path + " -> " + answer.status());
            assertFalse(answer.body().contains("Exception"), path);
            assertFalse(answer.body().contains("Payara"), path);
        }
    }
}
