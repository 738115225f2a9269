package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.prevail.document.PlaceNames;
import org.prevail.theme.SiteView;
import org.prevail.theme.Theme;
import org.prevail.theme.Themes;

class ConsolePagesTest {
    private static final Theme THEME = new Themes().require("plain");
    private static final SiteView SITE = new SiteView(
            "Sao Mai Telecom",
            List.of("vi", "en", "de"),
            ZoneId.of("Asia/Ho_Chi_Minh"),
            "legal@example.com",
            PlaceNames.NONE);
    private static final Pattern INLINE = Pattern.compile("<[^>]+ (?:style|on[a-z]+)=");

    @TestFactory
    Stream<DynamicTest> everyPageRendersInEveryLanguage() {
        return Stream.of("vi", "en", "de")
                .flatMap(locale -> ConsoleSamples.pages().entrySet().stream()
                        .map(page -> DynamicTest.dynamicTest(
                                page.getKey() + " in " + locale,
                                () -> look(
                                        locale,
                                        page.getKey(),
                                        THEME.render(
                                                page.getValue().getKey(),
                                                locale,
                                                SITE,
                                                page.getValue().getValue())))));
    }

    private static void look(String locale, String name, String html) throws IOException {
        assertTrue(html.contains("</html>"));
        assertFalse(html.contains("Optional"), "prints an Optional");
        assertFalse(INLINE.matcher(html).find(), "has inline style or script, which the browser refuses");
        var page = Jsoup.parse(html);
        var forms = page.select("form[method=post]");
        assertEquals(
                forms.size(),
                page.select("form[method=post] > input[name=csrf]").size(),
                "a form without its token");
        var ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().toList(), ids, "an id twice");
        page.select("label[for]")
                .eachAttr("for")
                .forEach(id -> assertTrue(ids.contains(id), "a label of nothing: " + id));
        page.select("[aria-describedby]")
                .eachAttr("aria-describedby")
                .forEach(id -> assertTrue(ids.contains(id), "described by nothing: " + id));
        keep(locale, name, html);
    }

    @Test
    void whatPlugInsSayInAnotherLanguageThanThePageIsMarkedWithIt() {
        assertEquals(List.of("broken.jar", "Retention table"), foreign("plugins"));
        assertEquals(
                List.of("Retention table", "Documents", "Their keys.", "Rows"),
                foreign("plugin").subList(0, 4));
        assertEquals(List.of("Country"), foreign("governing"));
    }

    @Test
    void ownersAreToldOnTheFirstPageOfABrokenThemeAndOfPlugInsThatDoNotWork() {
        var notices = page("dashboard", "en").select(".notice.past");
        assertEquals(
                List.of("/console/themes", "/console/plugins"),
                notices.select("a").eachAttr("href"));
        assertTrue(notices.text().contains("broken.jar"), notices.text());
        assertTrue(page("dashboard-empty", "en").select(".notice").isEmpty());
    }

    @Test
    void whatIsWrongWithAPlugInComesFirstAndSaysItsFileOnce() {
        var refused = page("plugins", "en").selectFirst(".plugins > li");
        assertEquals("broken.jar", refused.selectFirst("h2").text());
        assertEquals(1, refused.text().split("broken\\.jar", -1).length - 1, refused.text());
    }

    /** One instant, or two, said to the minute and to the second in one line contradict each other. */
    @Test
    void theInstantsOfOneLineAreSaidAlike() {
        var clock = Pattern.compile("\\d\\d:\\d\\d");
        for (var row : page("dashboard", "en").select("section[aria-labelledby=published] .facts")) {
            assertFalse(clock.matcher(row.child(0).text()).find(), row.text());
        }
        assertTrue(
                page("document", "en").select(".rows .facts").text().contains("Published on 15 June 2026, 09:30:15"),
                page("document", "en").select(".rows .facts").text());
    }

    @Test
    void theCheckShowsTheNoteAsReadersOfEachLanguageGetIt() {
        var note = page("publication", "en").select("blockquote p");
        assertEquals(List.of("Thời hạn hoàn phí tăng.", "The time for refunds grows."), note.eachText());
        assertEquals("vi", note.first().attr("lang"));
    }

    @Test
    void anInstantThatDecidesIsShownWithItsSeconds() {
        for (String locale : List.of("vi", "en", "de")) {
            var check = page("publication-scheduled", locale);
            assertTrue(check.select(".decide button").text().contains("00:00:45"), "the button");
            assertTrue(check.select("#then").text().contains("00:00:45"), "what governs then");
            assertTrue(check.select(".decide p").text().contains("09:30:15"), "when it is announced");
            assertTrue(page("governing", locale).select("#answer").text().contains("00:00:45"));
            assertTrue(page("document", locale).select("main").text().contains("09:30:15"));
        }
    }

    @Test
    void theCheckBeforeAPublicationSaysWhatReadersWillSeeOtherwiseThanTyped() {
        var notices = page("publication", "en").select(".notice.heed li").eachText();
        assertTrue(
                notices.contains("Line 3: the link to “javascript:alert(1)” is not allowed. Only its words are shown."
                        + " (Vietnamese)"));
        assertTrue(notices.contains("Line 4: “<b>” is HTML. Readers see it as it was typed. (English)"));
    }

    @Test
    void checkingADraftSendsItsForm() {
        var draft = page("draft", "en");
        assertEquals(List.of(), draft.select("a[href$=/draft/publication]"), "a link would drop what is typed");
        assertEquals(
                "Check and publish version 3",
                draft.select("form.draft button[name=then]:not([formaction])").text());
        assertEquals(
                0, page("draft-stale", "en").select("button[name=then]").size(), "that saves over another's state");
    }

    @Test
    void aComparisonSaysWhichTextWasImported() {
        assertEquals(
                1,
                page("comparison-same", "en")
                        .select(".compared span:contains(not published here)")
                        .size());
    }

    private static Document page(String name, String locale) {
        var page = ConsoleSamples.pages().get(name);
        return Jsoup.parse(THEME.render(page.getKey(), locale, SITE, page.getValue()));
    }

    /** What is in English on a page in Vietnamese. */
    private static List<String> foreign(String name) {
        return page(name, "vi")
                .select("h1 bdi[lang=en], h2 bdi[lang=en], .field bdi[lang=en]")
                .eachText();
    }

    /** For people to look at in a browser. */
    private static void keep(String locale, String name, String html) throws IOException {
        var folder = Files.createDirectories(Path.of("target/look"));
        for (var asset : THEME.assets()) {
            var file = folder.resolve("assets/" + asset.theme() + "/" + asset.hash() + "/" + asset.path());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.content());
        }
        Files.writeString(folder.resolve(locale + "-console-" + name + ".html"), html);
    }
}
