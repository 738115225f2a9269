package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Comparisons, histories and clauses as the public reads them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ComparedPagesIT {
    private static final String FIRST = """
            ## 1. Fees

            The fee is $10 & paid monthly.

            - You pay by card.
            - You pay within 30 days.

            ## 2. Courts

            The courts of Hanoi decide all disputes between the two parties.
            """;
    private static final String SECOND = """
            ## 1. Fees

            The courts of Hanoi decide all disputes between the two parties.

            The fee is $20 & paid monthly.

            - You pay by card.
            - You must pay within 60 days.

            ## 3. Courts <b>

            Nothing else.
            """;

    private final World world = new World();
    private final Client reader = Client.withoutCookies(world.origin);

    private String compared() {
        String key = world.terms("redline", "");
        world.publish(key, "Câu một.", FIRST);
        world.publish(key, "Câu hai.", SECOND);
        return key;
    }

    private Client.Answer compare(String key, String range) {
        return reader.get("/en/" + key + "/compare/" + range);
    }

    private Document page(String key, String range) {
        var answer = compare(key, range);
        assertEquals(200, answer.status(), answer.body());
        return Jsoup.parse(answer.body());
    }

    private String canonical(String key, int number) {
        return reader.get("/api/v1/documents/" + key + "/versions/" + number)
                .json()
                .getJsonObject("texts")
                .getJsonObject("en")
                .getString("canonical");
    }

    private static String column(Document page, String side) {
        return page.select(".cell." + side + " > .words").stream()
                .map(words -> words.wholeText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void bothColumnsTogetherAreTheTwoCanonicalTexts() {
        String key = compared();
        for (String noise : List.of("", "&noise=renumbering,spacing,quotes")) {
            var page = page(key, "1..2?view=side&words=none" + noise);
            assertEquals(canonical(key, 1), column(page, "older"));
            assertEquals(canonical(key, 2), column(page, "newer"));
        }
    }

    @Test
    void everyChangeHasAnAddressAndLeadsToTheNext() {
        var page = page(compared(), "1..2");
        var turns = page.select(".turn");
        assertEquals(turns.size(), turns.eachAttr("id").stream().distinct().count());
        for (int i = 0; i + 1 < turns.size(); i++) {
            assertEquals(
                    "#" + turns.get(i + 1).id(),
                    turns.get(i).select("a[rel=next]").attr("href"));
        }
        var moved = page.select(".row-moved a[href$=-from]").attr("href");
        assertFalse(page.select(moved).isEmpty(), "a moved line names where it stood");
        assertTrue(page.select(".flags").text().contains("amount"), page.text());
    }

    @Test
    void switchesAreInTheAddress() {
        String key = compared();
        assertFalse(page(key, "1..2").select("ins .visually-hidden").isEmpty());
        assertTrue(page(key, "1..2?words=none").select("ins .visually-hidden").isEmpty());
        assertFalse(page(key, "1..2?changes=only").select(".row").isEmpty());
        assertTrue(page(key, "1..2?view=clauses").select(".row").isEmpty());
        assertFalse(page(key, "1..2?view=clauses").select(".clause-table td").isEmpty());
        assertTrue(page(key, "1..2?view=nonsense")
                .select("link[rel=canonical]")
                .attr("href")
                .endsWith("1..2"));
        assertEquals(
                "Both texts say the same, word for word.",
                page(key, "2..2").select("strong").text());
        assertTrue(page(key, "2..1").text().contains("The newer version stands first here"));
    }

    @Test
    void aComparisonIsAskedForByDaysToo() {
        String key = world.terms("redline-days", "");
        world.publish(key, World.version("Một.", "One.").build());
        var days = page(key, "2999-01-01..2999-02-01");
        assertTrue(days.text().contains("version 1"), days.text());
        assertEquals(404, compare(key, "2001-01-01..1").status());
        assertEquals(404, compare(key, "2001-02-30..1").status());
        assertEquals(200, compare(key, "2999-01-01T00:00:00Z..1").status());
    }

    @Test
    void r4ALanguageOneOfThemLacksGivesWayToTheBindingOneAndThePageSaysSo() {
        String key = world.terms("redline-binding", "");
        world.publish(key, "Câu một.", "Sentence one.");
        world.publish(key, "Câu hai.", null);
        var page = page(key, "1..2");
        assertEquals("vi", page.select("#redline").attr("lang"));
        assertFalse(page.select(".notice.translation").isEmpty());
        var translation = "This is a translation. The Vietnamese text is binding.";
        assertEquals(translation, page(key, "1..1").select(".standing").text());
    }

    @Test
    void r5WhatIsNotAnnouncedIsNeitherComparedNorCountedNorFollowed() {
        String key = world.terms("redline-hidden", "");
        world.publish(key, "Nay.", "Now.");
        world.publish(key, World.unannounced("Sau.", "Later.").build());
        for (String range : List.of("1..2", "2..1", "2..2", "1..9")) {
            assertEquals(404, compare(key, range).status(), range);
        }
        assertEquals("1", page(key, "1..2041-01-01").select(".standing").text().replaceAll(".*version (\\d+).*", "$1"));
        assertEquals(404, reader.get("/en/" + key + "/versions/2/clauses/0").status());
        assertFalse(reader.get("/en/" + key + "/versions").body().contains("compare/1..2"));
        assertFalse(reader.get("/en/" + key + "/feed.atom").body().contains("versions/2"));
        assertFalse(reader.get("/en/" + key + "/versions/1/clauses/0").body().contains("Later."));
    }

    @Test
    void whatIsNobodysOwnMayBeKeptAndIsNotSentTwice() {
        String key = compared();
        var first = Client.withoutCookies(world.origin).get("/en/" + key + "/compare/1..2");
        assertTrue(first.header("Cache-Control").startsWith("public"), first.header("Cache-Control"));
        var again = reader.get("/en/" + key + "/compare/1..2", "If-None-Match", first.header("ETag"));
        assertEquals(304, again.status());
        assertNotEquals(first.header("ETag"), compare(key, "1..2?view=side").header("ETag"));
        assertTrue(compare(key, "1..2041-01-01").header("Cache-Control").contains("no-cache"));
    }

    @Test
    void whoAcceptedAnEarlierTextIsLedToWhatChangedSince() {
        String key = world.terms("redline-since", "place");
        world.publish(key, "Câu một.", "Sentence one.");
        var visitor = world.visitor();
        World.accept(visitor, "/en/" + key);
        world.publish(key, "Câu hai.", "Sentence two.");
        world.publish(key, "Câu ba.", "Sentence three.");
        String since = "/en/" + key + "/compare/1..3";
        assertTrue(visitor.get("/en/" + key).body().contains("href=\"" + since + "\""));
        assertTrue(
                visitor.get("/en/accept?scope=" + world.scope("place")).body().contains(since));
        assertEquals(200, visitor.get(since).status());
        assertTrue(visitor.get("/en/" + key + "/versions/3").body().contains("compare/2..3"));
    }

    @Test
    void whoAcceptedInTheLanguageThatChangedIsLedToThatLanguage() {
        String key = world.terms("redline-since-language", "");
        world.publish(key, "Câu.", "Sentence one.");
        var visitor = world.visitor();
        World.accept(visitor, "/en/" + key);
        world.publish(key, "Câu.", "Sentence two.");
        assertTrue(visitor.get("/vi/" + key).body().contains("href=\"/en/" + key + "/compare/1..2\""));
    }

    @Test
    void aHostSystemIsToldWhereItsUserCanReadWhatChanged() {
        String key = world.terms("redline-host", "hosted");
        world.publish(key, "Câu một.", "Sentence one.");
        String user = "/api/v1/subjects/" + world.corner + "-user";
        var showing = Json.createObjectBuilder()
                .add("scope", world.scope("hosted"))
                .add("locale", "en")
                .add("surface", "app")
                .build();
        var token = world.editor.post(user + "/presentations", showing).json().getString("token");
        var decision = Json.createObjectBuilder()
                .add("token", token)
                .add("decision", "ACCEPTED")
                .build();
        assertEquals(201, world.editor.post(user + "/decisions", decision).status());
        world.publish(key, "Câu hai.", "Sentence two.");
        var open = world.editor
                .get(user + "/obligations?locale=en&scope=" + world.scope("hosted"))
                .json()
                .getJsonArray("obligations")
                .getJsonObject(0);
        assertEquals("CHANGED", open.getString("reason"));
        String address = open.getString("comparison");
        assertTrue(address.endsWith("/en/" + key + "/compare/1..2"), address);
    }

    @Test
    void theHistorySaysHowMuchChangedAndFoldsWhatSaysTheSame() {
        String key = compared();
        world.publish(key, "Câu hai.", SECOND.replace("$20", "**$20**"));
        var history = Jsoup.parse(reader.get("/en/" + key + "/versions").body());
        assertEquals(1, history.select("li.quiet details").size());
        assertTrue(history.select("li.loud").text().contains("words inserted"), history.text());
        assertFalse(history.select("link[rel=alternate][href$=" + key + "/feed.atom]")
                .isEmpty());
        var feed = reader.get("/en/" + key + "/feed.atom");
        assertEquals(200, feed.status());
        assertTrue(feed.body().contains("/en/" + key + "/compare/1..2"), feed.body());
        assertEquals(404, reader.get("/en/no-such-document/feed.atom").status());
        assertEquals(404, reader.get("/xx/" + key + "/feed.atom").status());
    }

    @Test
    void changesOfMarkupAloneAreCountedAndShownIfTheyAreAskedFor() {
        String key = compared();
        world.publish(key, "Câu hai.", SECOND.replace("$20", "**$20**").replace("## 1.", "### 1."));
        var calm = page(key, "2..3");
        assertTrue(calm.select(".redline-summary strong").text().contains("say the same"), calm.text());
        assertTrue(calm.select(".redline-summary .aside").text().contains("2 lines are marked up otherwise"));
        assertTrue(calm.select(".row-changed").isEmpty());
        String there = calm.select(".redline-summary .aside a").attr("href");
        assertEquals("/en/" + key + "/compare/2..3?noise=markup", there);
        for (String view : List.of("", "&view=side")) {
            var shown = Jsoup.parse(reader.get(there + view).body());
            assertEquals(2, shown.select(".row-changed").size());
            assertEquals(
                    "Markup only: heading of level 2, now heading of level 3",
                    shown.select("#m1 + p").text());
            assertEquals("Markup only: now bold: “$20”", shown.select("#m2 + p").text());
        }
        var clauses = Jsoup.parse(reader.get(there + "&view=clauses").body());
        assertEquals(
                List.of("marked up otherwise"),
                clauses.select(".clause-table .chip").eachText());
        var text = reader.get("/en/" + key + "/compare/2..3.txt?noise=markup").body();
        assertTrue(text.contains("Markup only: now bold: “$20”"), text);
        var history = Jsoup.parse(reader.get("/en/" + key + "/versions").body());
        assertEquals(1, history.select("li.quiet a[href$='2..3?noise=markup']").size());
    }

    @Test
    void aComparisonSaysWhatItIsAndInWhichLanguagesItIsThere() {
        String key = compared();
        var page = page(key, "1..2?view=side");
        assertEquals(List.of("vi", "en"), page.select("link[hreflang]").eachAttr("hreflang"));
        var own = page.select("link[rel=canonical]").attr("href");
        assertTrue(own.endsWith("/en/" + key + "/compare/1..2"), own);
        assertEquals(own, page.select("meta[property=og:url]").attr("content"));
        assertEquals("en", page.select("meta[property=og:locale]").attr("content"));
        assertEquals(
                List.of("vi"), page.select("meta[property=og:locale:alternate]").eachAttr("content"));
        assertTrue(page.select("meta[name=description]").attr("content").contains("from version 1 to version 2"));
        var german = Jsoup.parse(reader.get("/de/" + key + "/compare/1..2").body());
        assertTrue(german.select("link[rel=canonical]").attr("href").endsWith("/vi/" + key + "/compare/1..2"));
    }

    @Test
    void aLinkThatNamesAClauseSaysInWhichLanguageItsNameIs() {
        String key = world.terms("foreign", "");
        world.publish(key, "## Phí\n\nMột đồng.", null);
        world.publish(key, "## Phí\n\nHai đồng.", null);
        var german = Jsoup.parse(
                reader.get("/de/" + key + "/compare/1..2?view=clauses").body());
        assertEquals(
                List.of("Phí"),
                german.select(".clause-table td a .visually-hidden bdi[lang=vi]")
                        .eachText());
    }

    @Test
    void aClauseIsFollowedThroughAllVersions() {
        String key = compared();
        var lines = List.of(canonical(key, 2).split("\n"));
        int fee = lines.indexOf("The fee is $20 & paid monthly.");
        var line = reader.get("/en/" + key + "/versions/2/clauses/" + fee);
        assertEquals(303, line.status(), "a clause has one page, at its first line");
        assertEquals("/en/" + key + "/versions/2/clauses/" + lines.indexOf("1. Fees"), line.location());
        var page = Jsoup.parse(reader.get(line.location()).body());
        assertEquals("1. Fees", page.select("h1").text());
        assertFalse(page.select(".origins").text().contains("1. Fees"), "said once");
        var run = page.select(".origin:contains($20)").first();
        assertEquals("2", run.select(".origin-of").text());
        assertEquals(404, reader.get("/en/" + key + "/versions/2/clauses/99").status());
    }

    @Test
    void theLanguagesOfAClauseLeadToTheSameClause() {
        String key = world.terms("clause-languages", "");
        world.publish(key, "## 1. Phí\n\nPhí là 10.\n\n## 2. Tòa án\n\nHà Nội.", FIRST);
        String courts = "/en/" + key + "/versions/1/clauses/5";
        assertEquals(
                "2. Courts", Jsoup.parse(reader.get(courts).body()).select("h1").text());
        String there = language(courts, "vi");
        assertEquals(
                "2. Tòa án", Jsoup.parse(reader.get(there).body()).select("h1").text());
        assertEquals(courts, language(there, "en"));
        world.publish(key, "Không có điều khoản nào.", FIRST);
        assertEquals(
                "/vi/" + key + "/versions/2",
                language("/en/" + key + "/versions/2/clauses/5", "vi"),
                "where no clause is known to be the same, the text");
        world.publish(key, "## 1. Phí\n\nPhí là 10.", null);
        assertEquals("/vi/" + key + "/versions/3/clauses/1", language("/en/" + key + "/versions/3/clauses/1", "vi"));
    }

    private String language(String address, String locale) {
        var page = Jsoup.parse(reader.get(address).body());
        return page.select(".languages a[hreflang=" + locale + "]").attr("href");
    }
}
