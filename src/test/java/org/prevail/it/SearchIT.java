package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What visitors find by words. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchIT {
    private final World world = new World();

    private Document search(String locale, String query, String key) {
        var answer = world.visitor()
                .get("/" + locale + "/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&document="
                        + key);
        assertEquals(200, answer.status());
        return Jsoup.parse(answer.body());
    }

    @Test
    void wordsAreFoundWithoutDiacriticsMarkedAndLeadToTheirClause() {
        String key = world.terms("warranty", "");
        world.publish(key, "## Bảo hành\n\nThiết bị được bảo hành 24 tháng.", "## Warranty\n\nFor 24 months.");
        var page = search("vi", "bao hanh", key);
        assertEquals(
                "/vi/" + key + "#bao-hanh", page.selectFirst(".found-clauses a").attr("href"));
        assertEquals(4, page.select(".found-clauses mark").size());
        assertEquals("bảo", page.selectFirst(".found-clauses p mark").text());
        assertTrue(page.select(".found-clauses .chip-in_force").size() == 1);
        assertEquals("noindex", page.selectFirst("meta[name=robots]").attr("content"));
        var accented = search("vi", "bảo hành", key);
        assertEquals("bảo hành", accented.selectFirst("input[name=q]").attr("value"));
        assertEquals(4, accented.select(".found-clauses mark").size());
        assertTrue(search("en", "bao hanh", key).select(".found-clauses").isEmpty());
    }

    @Test
    void whatWasIsFoundAtItsOwnAddressAndWhatNobodyMayKnowIsNot() {
        String key = world.terms("speeds", "");
        world.publish(key, "## Tốc độ\n\nMột trăm zzmega.", null);
        world.publish(key, "## Tốc độ\n\nHai trăm.", null);
        world.publish(
                key, World.unannounced("## Tốc độ\n\nBa trăm zzgiga.", null).build());
        assertEquals(
                "/en/" + key + "/versions/1#toc-do",
                search("en", "zzmega", key).selectFirst(".found-clauses a").attr("href"));
        assertTrue(search("en", "zzgiga", key).select(".found-clauses").isEmpty());
    }

    @Test
    void markupThatIsSearchedForIsShownAsItWasTyped() {
        var page = world.visitor().get("/en/search?q=%3Cscript%3Ealert%281%29%3C%2Fscript%3E");
        assertEquals(200, page.status());
        assertFalse(page.body().contains("<script>alert"));
    }
}
