package org.prevail.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prevail.decision.Obligation.Because;
import org.prevail.document.Asks;
import org.prevail.platform.problem.Issue;
import org.prevail.portal.view.BarView;
import org.prevail.web.view.ErrorView;

class PublicPagesTest {
    private static final Theme THEME = PseudoLocale.themes().require("plain");
    private static final List<String> LOCALES = List.of("vi", "en", "de", PseudoLocale.TAG);

    @TestFactory
    List<DynamicTest> everyPageRendersInEveryLanguage() {
        return LOCALES.stream()
                .flatMap(locale -> new Samples(locale)
                        .pages().entrySet().stream()
                                .map(page -> DynamicTest.dynamicTest(page.getKey() + " in " + locale, () -> {
                                    var html = SamplePages.page(THEME, locale, page.getValue());
                                    assertTrue(html.contains("</html>"));
                                    assertFalse(html.contains("Optional["), "prints an Optional");
                                    keep(locale, page.getKey(), html);
                                })))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyBarRendersInEveryLanguage() {
        return LOCALES.stream()
                .flatMap(locale -> new Samples(locale)
                        .bars().entrySet().stream()
                                .map(bar -> DynamicTest.dynamicTest(bar.getKey() + " in " + locale, () -> {
                                    var html = THEME.render("fragments/bar", locale, Samples.SITE, bar.getValue());
                                    assertFalse(html.contains("Optional["), "prints an Optional");
                                    assertTrue(html.contains("%%hole:token%%")
                                            == bar.getValue().form());
                                })))
                .toList();
    }

    @Test
    void whatARuleSaysInAnotherLanguageThanThePageIsMarkedWithIt() {
        var german = Jsoup.parse(String.join(
                "",
                new Samples("de")
                        .pages().values().stream()
                                .map(page -> SamplePages.page(THEME, "de", page))
                                .toList()));
        assertEquals("Not in your country.", german.select(".why bdi[lang=en]").text());
        assertEquals(
                List.of(),
                german.select(".why:contains(Not in your country)").stream()
                        .filter(why -> why.select("[lang=en]").isEmpty())
                        .toList());
    }

    @Test
    void howLongToWaitIsSaidOnce() {
        var busy = new ErrorView(
                429,
                List.of(Issue.of("", "too-many", 58)),
                Optional.empty(),
                Optional.of(58),
                Optional.empty(),
                Optional.empty());
        var page = SamplePages.page(THEME, "en", new Samples.Sample("error", busy));
        assertEquals(2, page.split("58 seconds", -1).length, page);
    }

    private static org.jsoup.nodes.Document error(int status, Optional<String> back, Issue... issues) {
        var view = new ErrorView(status, List.of(issues), Optional.empty(), Optional.empty(), back, Optional.empty());
        return Jsoup.parse(SamplePages.page(THEME, "en", new Samples.Sample("error", view)));
    }

    @Test
    void whatIsKnownOfAReasonTakesThePlaceOfGuessesAtIt() {
        var used = error(404, Optional.empty(), Issue.of("", "gate-link.unusable"));
        assertTrue(used.select("main .lead").text().startsWith("This link has already been used"), used.html());
        assertEquals("This link can no longer be used", used.select("h1").text());
        assertFalse(used.text().contains("mistyped"), used.text());
        assertEquals(0, used.select("main li").size(), "one reason is no list");
        assertTrue(error(404, Optional.empty()).text().contains("mistyped"));
        var conflict =
                error(409, Optional.empty(), Issue.of("", "changed.meanwhile"), Issue.of("", "key.reserved", "me"));
        assertTrue(conflict.text().contains("Nothing was changed by it."), conflict.text());
        assertEquals(2, conflict.select("main li").size());
    }

    @Test
    void aFormThatGrewOldIsNotCalledForbiddenAndCanBeHadAgain() {
        var old = error(403, Optional.of("/en/sign-in"), Issue.of("", "csrf.invalid"));
        assertEquals("This form can no longer be used", old.select("h1").text());
        assertEquals(
                "Open the form again", old.select("main a[href=/en/sign-in]").text());
    }

    @Test
    void whoeverIsNotRecognisedIsShownNoEmptyRecord() {
        var nobody = Jsoup.parse(
                SamplePages.page(THEME, "en", new Samples("en").pages().get("me-nobody")));
        assertEquals(0, nobody.select("h2").size(), nobody.text());
        assertEquals(
                1,
                nobody.select("main a.button[href=/en/sign-in?return=/en/me]").size());
    }

    @Test
    void everyActInARecordIsSaidToTheSecondThoughItFellOnAFullMinute() {
        var me = Jsoup.parse(
                SamplePages.page(THEME, "en", new Samples("en").pages().get("me")));
        var times = me.select("tbody td:first-child time").eachText();
        assertFalse(times.isEmpty());
        times.forEach(time ->
                assertTrue(Pattern.compile("\\d:\\d\\d:\\d\\d").matcher(time).find(), time));
    }

    @Test
    void aReceiptSendsNobodyToARecordThatDoesNotHaveIt() {
        var pages = new Samples("en").pages();
        for (String who : List.of("device", "account", "page", "host")) {
            var receipt = Jsoup.parse(SamplePages.page(THEME, "en", pages.get("receipt-for-" + who)));
            boolean recorded = List.of("device", "account").contains(who);
            assertEquals(recorded, !receipt.select("main a[href=/en/me]").isEmpty(), who);
            assertEquals(recorded, receipt.select("main").text().contains("in your record"), who);
        }
    }

    @Test
    void whoeverHasNoCookieIsToldToKeepTheReceiptBeforeGoingOn() {
        var sample = new Samples("en").receiptInGate();
        var receipt = Jsoup.parse(SamplePages.page(THEME, "en", sample));
        var parts = receipt.select(".receipt > .notice, .receipt > p > .button");
        assertTrue(parts.select(".notice").text().contains("keep this receipt"), parts.outerHtml());
        assertEquals("a", parts.last().tagName());
    }

    @Test
    void theNameOfAPageThatIsShownInAnotherLanguageIsMarkedWithIt() {
        var pages = new Samples("de").pages();
        var foreign = Jsoup.parse(SamplePages.page(THEME, "de", pages.get("document-foreign")));
        assertEquals("vi", foreign.select("title").attr("lang"));
        var own = Jsoup.parse(SamplePages.page(THEME, "de", pages.get("document")));
        assertEquals("de", own.select("title").attr("lang"));
    }

    @Test
    void aListOfVersionsSaysOnceFromWhenOneIsInForceAndBothEndsOfAFormerOne() {
        var history = Jsoup.parse(
                SamplePages.page(THEME, "en", new Samples("en").pages().get("history")));
        assertEquals(1, history.select(".facts:has(.chip-in_force) time").size());
        assertEquals(1, history.select(".facts:has(.chip-upcoming) time").size());
        assertEquals(2, history.select(".facts:has(.chip-superseded) time").size());
    }

    @Test
    void aClauseFoundByAHeadingThatIsAllItSaysIsNotSaidTwice() {
        var found = Jsoup.parse(
                SamplePages.page(THEME, "en", new Samples("en").pages().get("search-one")));
        assertEquals(1, found.select(".found-clauses li:contains(24. Parties)").size());
        assertEquals(0, found.select(".found-clauses p:contains(24. Parties)").size());
        assertEquals(2, found.select(".found-clauses p:contains(We repair)").size());
    }

    @Test
    void whatBelongsToOneFactIsNotSetApart() {
        for (var locale : LOCALES) {
            new Samples(locale)
                    .pages()
                    .forEach((name, page) -> assertEquals(
                            List.of(),
                            Jsoup.parse(SamplePages.page(THEME, locale, page)).select(".facts").stream()
                                    .filter(facts -> facts.childrenSize() > 0
                                            && facts.hasText()
                                            && !facts.ownText().isBlank())
                                    .toList(),
                            name + " in " + locale));
        }
    }

    @Test
    void aListOfVersionsNamesTheDocumentOnceAndAVersionOnlyIfItWasCalledOtherwise() {
        var samples = new Samples("en");
        for (var page : List.of("history", "not-in-force")) {
            var list = Jsoup.parse(SamplePages.page(THEME, "en", samples.pages().get(page)));
            assertFalse(list.select(".version-title").isEmpty(), page);
            var name = list.select("h1").text();
            list.select(".version-title").forEach(title -> {
                assertTrue(title.select("a").text().startsWith("Version "), title.text());
                var called = title.select(".version-number").text();
                assertTrue(called.isEmpty() || !name.contains(called), title.text());
            });
        }
    }

    @Test
    void whatIsQuotedInAPageThatRunsTheOtherWayRunsItsOwn() {
        for (String name : List.of("index", "search-found")) {
            var sample = new Samples(PseudoLocale.TAG).pages().get(name);
            var page = Jsoup.parse(SamplePages.page(THEME, PseudoLocale.TAG, sample));
            assertTrue(
                    page.select(".page [lang=en][dir=ltr], .page [lang=vi][dir=ltr]")
                                    .size()
                            > 0,
                    name);
            assertEquals(
                    List.of(), page.select(".page [lang]:not([dir], bdi, a.go)").eachText(), name);
        }
    }

    @Test
    void aBarListsWhatChangedOnlyWhereMoreChangedThanThePageSaysAboveIt() {
        var samples = new Samples("en");
        var bar = samples.bar(BarView.State.OPEN, Asks.AGREEMENT, Because.CHANGED, false);
        var shown = Jsoup.parse(THEME.render("fragments/bar", "en", Samples.SITE, bar));
        assertEquals(1, shown.select("a:contains(What changed since version 2)").size());
        assertTrue(shown.select(".changes").isEmpty());
    }

    @Test
    void theNewsFeedIsInTheLanguageOfThePageThatLeadsToIt() {
        var index = Jsoup.parse(
                SamplePages.page(THEME, "en", new Samples("en").pages().get("index")));
        var feeds = index.select("[href^=/feed.atom]");
        assertFalse(feeds.isEmpty());
        feeds.forEach(feed -> assertEquals("/feed.atom?locale=en", feed.attr("href")));
    }

    @Test
    void noTimeOfDayIsCalledADayInVietnamese() {
        new Samples("vi").pages().forEach((name, page) -> {
            var words = Jsoup.parse(SamplePages.page(THEME, "vi", page)).text();
            assertFalse(Pattern.compile("ngày \\d{1,2}:").matcher(words).find(), name);
        });
    }

    /** For people to look at in a browser. */
    private static void keep(String locale, String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target/look"));
        for (var asset : THEME.assets()) {
            var file = folder.resolve("assets/" + asset.theme() + "/" + asset.hash() + "/" + asset.path());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.content());
        }
        Files.writeString(folder.resolve(locale + "-" + name + ".html"), html);
    }
}
