package org.prevail.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.prevail.document.Site;
import org.prevail.theme.Theme;
import org.prevail.theme.Themes;
import org.w3c.dom.Document;

class PublicListsTest {
    private static final Theme THEME = new Themes().require("plain");
    private static final String ORIGIN = "https://policies.example";
    private static final Instant BEFORE_MAY = ListedWorld.MAY.minusMillis(1);

    @Test
    void r5TheFeedKnowsNoVersionBeforeItsAnnouncement() {
        assertEquals(List.of("/vi/old-terms/versions/1", "/vi/privacy/versions/1"), ids(feed(BEFORE_MAY, "vi")));
        assertTrue(ids(feed(ListedWorld.MAY, "vi")).contains("/vi/privacy/versions/2"));
    }

    @Test
    void whatHappenedLastStandsOnTop() {
        assertEquals(
                List.of(
                        "/vi/privacy/versions/3",
                        "/vi/privacy/versions/2",
                        "/vi/old-terms/versions/1",
                        "/vi/privacy/versions/1"),
                ids(feed(ListedWorld.JUNE, "vi")));
    }

    @Test
    void comingIntoForceAndWithdrawalUpdateAnEntry() {
        var facts = ListedWorld.at(ListedWorld.JULY);
        var second = facts.catalog().entry("privacy").orElseThrow().edition(2).orElseThrow();
        var gone = facts.catalog().entry("old-terms").orElseThrow().edition(1).orElseThrow();
        assertEquals(ListedWorld.MAY, FeedXml.updated(second, ListedWorld.JUNE.minusMillis(1)));
        assertEquals(ListedWorld.JUNE, FeedXml.updated(second, ListedWorld.JUNE));
        assertEquals(ListedWorld.MAY, FeedXml.updated(gone, ListedWorld.JULY));
    }

    @Test
    void anEntryKeepsItsIdInEveryLanguageAndLeadsToTheAskedOne() {
        var english = feed(ListedWorld.MAY, "en");
        assertEquals(ids(feed(ListedWorld.MAY, "vi")), ids(english));
        assertTrue(addresses(english).contains(ORIGIN + "/en/privacy/versions/2"));
    }

    @Test
    void theFeedIsWellFormedWhateverTitlesAndNotesHold() {
        var feed = feed(BEFORE_MAY, "en");
        assertEquals("Quyền riêng tư & dữ liệu, version 1", texts(feed, "title").get(1));
        assertTrue(texts(feed, "content").get(1).contains("<p lang=\"vi\">First &amp; &lt;foremost&gt;</p>"));
    }

    @Test
    void aSiteWithoutDocumentsHasAFeedAllTheSame() {
        var nothing = new PublicLists.Facts(
                ORIGIN,
                new Site(1, "New", "a@example.com"),
                new org.prevail.precedence.SiteCatalog(1, List.of()),
                ListedWorld.MAY);
        assertEquals(List.of(), ids(parse(new FeedXml(nothing, "vi", THEME, Optional.empty()).bytes())));
    }

    @Test
    void theSitemapListsEachDocumentInForceInTheLanguagesItIsWrittenIn() {
        var locations = texts(parse(new SitemapXml(ListedWorld.at(ListedWorld.JUNE)).bytes()), "loc");
        assertEquals(
                List.of(
                        ORIGIN + "/vi/",
                        ORIGIN + "/en/",
                        ORIGIN + "/vi/contact",
                        ORIGIN + "/en/contact",
                        ORIGIN + "/vi/privacy"),
                locations);
    }

    @Test
    void r5TheSitemapTellsNothingOfAScheduledChange() {
        var before = new SitemapXml(ListedWorld.at(ListedWorld.MAY)).bytes();
        assertFalse(new String(before, java.nio.charset.StandardCharsets.UTF_8).contains("2026-06"));
    }

    @Test
    void crawlersAreKeptFromPersonalPagesAndFromNoDocument() {
        var rules =
                Robots.text(new Site(1, "A", "a@example.com"), ORIGIN).lines().toList();
        assertTrue(rules.contains("Disallow: /vi/receipts/"));
        assertTrue(rules.contains("Disallow: /en/accept?"));
        assertTrue(rules.contains("Sitemap: " + ORIGIN + "/sitemap.xml"));
        for (String address : List.of("/en/member-terms", "/vi/acceptable-use", "/en/registered-users", "/en/")) {
            assertTrue(rules.stream().noneMatch(rule -> hides(rule, address)), address);
        }
        for (String address : List.of("/en/me", "/vi/accept?scope=shop", "/en/receipts/abc", "/console/documents")) {
            assertTrue(rules.stream().anyMatch(rule -> hides(rule, address)), address);
        }
    }

    /** RFC 9309, 2.2.3: a prefix, {@code $} being the end. */
    private static boolean hides(String rule, String address) {
        if (!rule.startsWith("Disallow: ")) {
            return false;
        }
        String path = rule.substring(10);
        return path.endsWith("$") ? address.equals(path.substring(0, path.length() - 1)) : address.startsWith(path);
    }

    private static Document feed(Instant now, String locale) {
        return parse(new FeedXml(ListedWorld.at(now), locale, THEME, Optional.empty()).bytes());
    }

    private static List<String> ids(Document feed) {
        return texts(feed, "id").stream()
                .skip(1)
                .map(id -> id.substring(ORIGIN.length()))
                .toList();
    }

    private static List<String> addresses(Document feed) {
        var links = feed.getElementsByTagName("link");
        return IntStream.range(0, links.getLength())
                .mapToObj(
                        i -> links.item(i).getAttributes().getNamedItem("href").getNodeValue())
                .toList();
    }

    private static List<String> texts(Document document, String element) {
        var found = document.getElementsByTagName(element);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Document parse(byte[] xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml));
        } catch (Exception malformed) {
            throw new AssertionError(malformed);
        }
    }
}
