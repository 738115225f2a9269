package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prevail.support.Client;
import org.prevail.support.RunningPortal;

/** A lawyer reads what changed between two versions, with and without scripts, at a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedlineE2E {
    private static final String TOKEN = "end-to-end-only";
    private static final String KEY = "loan-terms";
    private static final String OLD = """
            ## 1. Loan

            The loan is 10,000,000 ₫ and is paid back within 12 months.

            The lender may end this contract at any time with notice in writing.

            - The borrower keeps the goods.
            - The borrower pays monthly.

            ## 2. Interest

            Interest is 9% a year. It is due at the end of each month, and it is paid to the account of the lender.

            ## 3. Courts

            The courts of Hanoi decide all disputes between the parties.
            """;
    private static final String NEW = """
            ## 1. Loan

            The courts of Hanoi decide all disputes between the parties.

            The loan is 15,000,000 ₫ and is paid back within 24 months.

            The lender may not end this contract at any time with notice in writing.

            - The borrower keeps the goods.
            - The borrower pays monthly.

            ## 2. Insurance

            The borrower insures the goods.

            ## 3. Interest

            Interest is 9% a year.

            It is due at the end of each month, and it is paid to the account of the lender.
            """;

    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "redline")), "run")
                .toAbsolutePath();
        portal = RunningPortal.start(
                RunningPortal.freePort(),
                Map.of("PREVAIL_DATA_DIR", data.toString(), "PREVAIL_API_TOKEN", TOKEN),
                data.resolve("portal.log"));
        var program = Client.program(portal.origin(), TOKEN);
        var document = Json.createObjectBuilder()
                .add("key", KEY)
                .add("kind", "TERMS")
                .add("bindingLocale", "en")
                .build();
        assertEquals(201, program.post("/api/v1/documents", document).status());
        for (var markdown : new String[] {OLD, NEW, NEW.replace("9%", "**9%**"), register("is"), register("was")}) {
            publish(program, markdown);
        }
        browser = new Browser(portal.origin());
    }

    private static void publish(Client program, String markdown) {
        var text = Json.createObjectBuilder().add("title", "Loan terms").add("markdown", markdown);
        var version = Json.createObjectBuilder()
                .add("changeNote", "A note")
                .add("texts", Json.createObjectBuilder().add("en", text))
                .build();
        assertEquals(
                201,
                program.post("/api/v1/documents/" + KEY + "/versions", version).status());
    }

    /** So long that its comparison takes three parts, the second without a change. */
    private static String register(String verb) {
        return IntStream.rangeClosed(1, 4_600)
                .mapToObj(i -> "Loan " + i + (i % 2_000 < 1_000 && i / 2_000 != 1 && i % 300 == 0 ? " " + verb : " is")
                        + " registered.")
                .collect(Collectors.joining("\n\n"));
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

    private static String at(String locale, String rest) {
        return "/" + locale + "/" + KEY + rest;
    }

    @Test
    void everyViewIsReadableAtADeskAndOnAPhone() {
        for (var way : new Browser.Way[] {Browser.Way.DESK, Browser.Way.PHONE}) {
            String locale = way.locale().substring(0, 2);
            Page page = browser.person(way);
            for (var view : new String[] {"", "?view=side", "?view=clauses", "?changes=only&noise=renumbering"}) {
                page.navigate(at(locale, "/compare/1..2" + view));
                page.locator("details").all().forEach(details -> details.evaluate("d => d.open = true"));
                Browser.look(page, "redline-" + locale + view.replaceAll("\\W", "-"));
            }
            page.navigate(at(locale, "/versions"));
            Browser.look(page, "redline-" + locale + "-history");
            page.navigate(at(locale, "/versions/2/clauses/5"));
            Browser.look(page, "redline-" + locale + "-clause");
        }
    }

    @Test
    void keysLeadFromChangeToChangeAndCanBeTurnedOff() {
        Page page = browser.person(Browser.Way.DESK);
        page.navigate(at("en", "/compare/1..2"));
        int changes = page.locator(".turn").count();
        assertTrue(changes > 4);
        page.keyboard().press("n");
        String first = page.evaluate("location.hash").toString();
        page.keyboard().press("n");
        String second = page.evaluate("location.hash").toString();
        assertFalse(first.isEmpty());
        assertFalse(first.equals(second));
        page.keyboard().press("p");
        assertEquals(first, page.evaluate("location.hash"));
        page.locator(".walker button").last().click();
        page.reload();
        page.keyboard().press("n");
        assertEquals(first, page.evaluate("location.hash"));
    }

    @Test
    void keysLeadOnIntoTheNextPartAndBack() {
        Page page = browser.person(Browser.Way.DESK);
        page.navigate(at("en", "/compare/4..5"));
        assertEquals(3, page.locator(".turn").count(), "in the first part");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("n");
        }
        page.waitForURL(Pattern.compile("part=3#c\\d+$"));
        page.locator(".turn:target").waitFor();
        String there = page.evaluate("location.hash").toString();
        page.keyboard().press("n");
        assertFalse(there.equals(page.evaluate("location.hash")), "on from where the link led");
        page.keyboard().press("p");
        page.keyboard().press("p");
        page.waitForURL(Pattern.compile("compare/4\\.\\.5#c\\d+$"));
        page.locator(".turn:target").waitFor();
    }

    @Test
    void aPartWithoutAChangeIsPassedByKey() {
        Page page = browser.person(Browser.Way.DESK);
        page.navigate(at("en", "/compare/4..5?part=2"));
        assertEquals(0, page.locator(".turn").count());
        page.keyboard().press("n");
        page.waitForURL(Pattern.compile("part=3$"));
    }

    @Test
    void withoutScriptsEveryChangeIsAClickAway() {
        Page page = browser.person(Browser.Way.PLAIN);
        page.navigate(at("en", "/versions"));
        page.locator("a[href$='/compare/1..2']").first().click();
        page.locator("a[href^='#c']").first().click();
        String first = page.url();
        page.locator(".turn a[rel=next]").first().click();
        assertFalse(page.url().equals(first));
        page.locator(".views a[href*='view=side']").click();
        assertTrue(page.locator(".redline-side .cell").count() > 0);
    }
}
