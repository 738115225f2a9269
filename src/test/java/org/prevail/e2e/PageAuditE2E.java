package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prevail.support.Client;
import org.prevail.support.RunningPortal;

/** What a page of 10,000 words weighs and how it loads, with figures; and pages that must stay readable whatever the width. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAuditE2E {
    private static final int MOST_BYTES = 60 * 1024;
    /** What web.dev calls good. */
    private static final double MOST_MILLISECONDS = 2_500;

    private static final int WORDS = 10_000;
    private static final String TOKEN = "end-to-end-only";
    private static final String PASSWORD = "owner-of-the-tests";
    private static final String KEY = "long-terms";

    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "audit")), "run")
                .toAbsolutePath();
        portal = RunningPortal.start(
                RunningPortal.freePort(),
                Map.of(
                        "PREVAIL_DATA_DIR",
                        data.toString(),
                        "PREVAIL_API_TOKEN",
                        TOKEN,
                        "PREVAIL_OWNER_PASSWORD",
                        PASSWORD),
                data.resolve("portal.log"));
        var program = Client.program(portal.origin(), TOKEN);
        var document = Json.createObjectBuilder()
                .add("key", KEY)
                .add("kind", "TERMS")
                .add("bindingLocale", "en")
                .build();
        assertEquals(201, program.post("/api/v1/documents", document).status());
        var text = Json.createObjectBuilder().add("title", "Long terms").add("markdown", longText());
        var version = Json.createObjectBuilder()
                .add("changeNote", "The first")
                .add("texts", Json.createObjectBuilder().add("en", text))
                .build();
        assertEquals(
                201,
                program.post("/api/v1/documents/" + KEY + "/versions", version).status());
        browser = new Browser(portal.origin());
    }

    /** Real texts one after the other: repeated ones would pack better than any page does. */
    private static String longText() throws IOException {
        var text = new StringBuilder();
        var files = new ArrayList<Path>();
        for (var ending : List.of("1.en.md", "1.vi.md")) {
            try (var found = Files.walk(Path.of("src/main/resources/demo"))) {
                found.filter(file -> file.endsWith(ending)).sorted().forEach(files::add);
            }
        }
        int words = 0;
        for (var file : files) {
            var below = Files.readString(file).replaceFirst("(?s)\\A---\n.*?\n---\n", "");
            for (var line : below.split("\n")) {
                if (words < WORDS) {
                    text.append(line).append('\n');
                    words += line.isBlank() ? 0 : line.strip().split("\\s+").length;
                }
            }
        }
        assertTrue(words >= WORDS, "the texts have only " + words + " words");
        return text.toString();
    }

    @AfterAll
    void stop() {
        if (browser != null) {
            browser.close();
        }
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void tenThousandWordsWeighSixtyKilobytesAndComeFromOneHost() {
        Page page = browser.person(Browser.Way.DESK);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate("/en/" + KEY);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(url -> !url.startsWith(portal.origin() + "/"))
                        .toList());
        var weight = ((Number)
                        page.evaluate(
                                "[...performance.getEntriesByType('navigation'),"
                                        + " ...performance.getEntriesByType('resource')].reduce((sum, e) => sum + e.encodedBodySize, 0)"))
                .intValue();
        System.getLogger("audit").log(System.Logger.Level.INFO, "a page of {0} words weighs {1} bytes", WORDS, weight);
        assertTrue(weight > 10_000 && weight <= MOST_BYTES, "it weighs " + weight + " bytes");
    }

    @Test
    void nothingBlocksThePageAndNothingMovesOnIt() {
        Page page = browser.person(Browser.Way.PHONE);
        var refused = new ArrayList<String>();
        page.onConsoleMessage(message -> refused.add(message.text()));
        page.navigate("/en/" + KEY);
        assertEquals(
                0,
                page.locator("script:not([type=module]):not([async]):not([defer]), script:not([src]), [style]")
                        .count());
        var painted = ((Number)
                        page.evaluate(
                                "new Promise(done => new PerformanceObserver(list =>"
                                        + " done(list.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))"))
                .doubleValue();
        assertTrue(painted > 0 && painted <= MOST_MILLISECONDS, "the largest paint came after " + painted + " ms");
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        var moved = ((Number) page.evaluate("new Promise(done => { let sum = 0; new PerformanceObserver(list => {"
                        + " for (const e of list.getEntries()) sum += e.value; }).observe({type: 'layout-shift', buffered: true});"
                        + " requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })"))
                .doubleValue();
        assertEquals(0, moved, "the layout shifted");
        assertEquals(List.of(), refused, "the browser complains");
    }

    @Test
    void everyPageFitsIntoThreeHundredAndTwentyPixelsInBothDirections() {
        Page page = browser.person(new Browser.Way(320, false, true, "en-GB"));
        for (var address : List.of(
                "/en/",
                "/en/" + KEY,
                "/vi/" + KEY,
                "/en/" + KEY + "/versions",
                "/en/" + KEY + "/versions/1",
                "/en/search",
                "/en/search?q=refund",
                "/en/search?q=nothing-says-this",
                "/en/contact",
                "/en/me",
                "/en/sign-in",
                "/en/register",
                "/en/nowhere")) {
            page.navigate(address);
            for (var direction : List.of("ltr", "rtl")) {
                page.evaluate("way => { document.documentElement.dir = way; }", direction);
                var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
                assertEquals(320, width, address + " " + direction);
            }
        }
    }

    @Test
    void aTermLeadsToItsDefinitionAndASearchToItsClause() {
        for (var way : List.of(Browser.Way.DESK, Browser.Way.PHONE, Browser.Way.PLAIN)) {
            Page page = browser.person(way);
            page.navigate("/en/" + KEY);
            page.locator("a.term").first().click();
            assertTrue(page.url().contains("#term."));
            assertEquals(1, page.locator(".clauses :target").count());
            page.locator("details.glossary > summary").click();
            look(page, way, "document");
            page.navigate("/en/search");
            page.fill("#q", "refund");
            page.locator("form.search button").click();
            look(page, way, "search");
            page.locator(".found-clauses a").first().click();
            assertTrue(page.url().contains("/en/" + KEY + "#"));
        }
    }

    /** axe-core is a script itself. */
    private static void look(Page page, Browser.Way way, String name) {
        if (way.scripts()) {
            Browser.look(page, "audit-" + name + "-" + way.width());
        }
    }

    @Test
    void anOwnerOffersAThirdLanguageAndEverythingSpeaksIt() {
        Page page = browser.person(Browser.Way.DESK);
        page.navigate("/en/sign-in");
        page.fill("#login", "owner");
        page.fill("#password", PASSWORD);
        page.locator("main form button").click();
        page.navigate("/console/site");
        page.fill("#locales", "vi en de");
        page.locator("main form button").first().click();
        page.locator(".flash").waitFor();
        Page reader = browser.person(Browser.Way.PHONE);
        for (var address : List.of(
                "/de/", "/de/" + KEY, "/de/" + KEY + "/versions", "/de/search?q=refund", "/de/me", "/de/nirgends")) {
            reader.navigate(address);
            assertEquals("de", reader.locator("html").getAttribute("lang"));
            Browser.look(reader, "audit" + address.replaceAll("\\W", "-"));
        }
        assertEquals(200, reader.request().get("/de/" + KEY + "/versions/1.pdf").status());
    }
}
