package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prevail.support.RunningPortal;

/**
 * Every public page in every theme with a look of its own, both languages and both widths, light and dark; and the same
 * pages by keyboard alone and as a screen reader names them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicFaceE2E {
    private static final String PASSWORD = "owner-of-the-tests";
    /** {@code -Dprevail.face=whole} looks at every language at every width, each width in light and dark, in both themes. */
    private static final boolean WHOLE = "whole".equals(System.getProperty("prevail.face"));

    /** Pages of {@code plain} are looked at by the other end-to-end tests, too. */
    private static final List<String> THEMES = WHOLE ? List.of("plain", "ledger") : List.of("ledger");

    private static final List<Browser.Way> WAYS = Stream.of(
                    Browser.Way.PHONE,
                    new Browser.Way(1280, true, true, "vi-VN"),
                    new Browser.Way(1280, false, true, "en-GB"),
                    new Browser.Way(360, false, true, "en-GB"))
            .limit(WHOLE ? 4 : 1)
            .toList();

    /** Addresses below the locale, by name. */
    private static final Map<String, String> PAGES = pages();

    private Path data;
    private RunningPortal portal;
    private Browser browser;

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("index", "/");
        pages.put("document", "/fiber-terms");
        pages.put("place", "/for/services/camera");
        pages.put("upcoming", "/fiber-terms/versions/4");
        pages.put("superseded", "/fiber-terms/versions/1");
        pages.put("withdrawn", "/mobile-terms");
        pages.put("versions", "/fiber-terms/versions");
        pages.put("redline", "/fiber-terms/compare/1..3");
        pages.put("side-by-side", "/fiber-terms/compare/1..3?view=side");
        pages.put("clauses", "/fiber-terms/compare/1..3?view=clauses");
        pages.put("clause", "/fiber-terms/versions/3/clauses/9");
        pages.put("gate", "/accept");
        pages.put("gate-of-place", "/accept?scope=shop");
        pages.put("search", "/search");
        pages.put("found", "/search?q=15");
        pages.put("record", "/me");
        pages.put("day", "/fiber-terms/at/" + LocalDate.now(Staff.SITE));
        pages.put("contact", "/contact");
        pages.put("sign-in", "/sign-in");
        pages.put("register", "/register");
        pages.put("reset-unusable", "/reset-password/used");
        pages.put("not-found", "/nowhere");
        return pages;
    }

    @BeforeAll
    void start() throws Exception {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "face")), "run")
                .toAbsolutePath();
        portal = RunningPortal.start(
                RunningPortal.freePort(),
                Map.of("PREVAIL_DATA_DIR", data.toString(), "PREVAIL_DEMO", "true", "PREVAIL_OWNER_PASSWORD", PASSWORD),
                data.resolve("portal.log"));
        browser = new Browser(portal.origin());
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
    void everyPageInEveryThemeLanguageAndWidthIsReadable() {
        Page owner = browser.person(Browser.Way.DESK);
        owner.navigate("/en/sign-in");
        owner.fill("#login", "owner");
        owner.fill("#password", PASSWORD);
        owner.locator("main form button").click();
        for (String theme : THEMES) {
            wear(owner, theme);
            for (var way : WAYS) {
                walk(owner, theme, way);
            }
            compareAtADesk();
        }
        owner.context().close();
    }

    private static void wear(Page owner, String theme) {
        owner.navigate("/console/themes/" + theme);
        owner.locator("main form.form .acts button:not([formaction])").click();
        owner.locator(".flash").waitFor();
    }

    private void walk(Page owner, String theme, Browser.Way way) {
        Page page = browser.person(way);
        String language = way.locale().substring(0, 2);
        String like = "-" + theme + "-" + language + "-" + way.width() + (way.dark() ? "-dark" : "");
        PAGES.forEach((name, address) -> {
            page.navigate("/" + language + address);
            assertEquals(language, page.locator("html").getAttribute("lang"), address);
            Browser.look(page, "face-" + name + like);
            assertEquals(List.of(), Eye.uneven(page), address);
        });
        page.navigate("/" + language + "/fiber-terms");
        page.locator("button[name=decision][value=ACCEPTED]").first().click();
        page.waitForURL("**/receipts/**");
        Browser.look(page, "face-receipt" + like);
        page.navigate("/" + language + "/me");
        Browser.look(page, "face-record-of-one" + like);
        assertEquals(List.of(), Eye.uneven(page), "/me");
        page.context().close();
        var person = browser.person(way);
        new OnePerson(person, new Staff(owner), language, like).walk();
        person.context().close();
    }

    /** The widest pages there are, which the phone alone does not show. */
    private void compareAtADesk() {
        Page page = browser.person(Browser.Way.DESK);
        for (String name : List.of("redline", "side-by-side", "clauses")) {
            page.navigate("/en" + PAGES.get(name));
            assertEquals(List.of(), Eye.uneven(page), name);
        }
        page.context().close();
    }

    @Test
    void whatIsOpenIsSaidFlushWithANarrowPageToo() {
        Page page = browser.person(Browser.Way.DESK);
        page.navigate("/en/fiber-terms");
        page.navigate("/en/sign-in");
        assertTrue(page.locator(".notices > *").first().isVisible());
        assertEquals(List.of(), Eye.uneven(page));
        page.context().close();
    }

    @Test
    void byKeyboardAloneEverythingIsReachedSeenAndInReadingOrder() {
        for (String address :
                List.of("/en/", "/en/fiber-terms", "/en/accept", "/en/me", "/en/search?q=15", "/en/register")) {
            Page page = browser.person(Browser.Way.DESK);
            page.navigate(address);
            page.keyboard().press("Tab");
            assertEquals("Skip to the content", page.evaluate("document.activeElement.textContent.trim()"), address);
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertTrue(
                    (Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"
                            + " || !document.querySelector('main').querySelector('a, button, input, summary')"),
                    address);
            tabThrough(page, address);
            page.context().close();
        }
    }

    /** From the top to the end: each stop is visible, marked, not covered, and comes later in the document than the one before. */
    private static void tabThrough(Page page, String address) {
        page.navigate(address);
        int wanted = ((Number) page.evaluate("""
                [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
                    .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.disabled && e.tabIndex >= 0).length""")).intValue();
        page.evaluate("() => { window.stops = []; }");
        for (int i = 0; i < wanted; i++) {
            page.keyboard().press("Tab");
            var fault = page.evaluate("""
                    () => {
                      const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
                      const name = e.outerHTML.slice(0, 120);
                      if (e === document.body) return 'focus is lost after ' + window.stops.length + ' stops';
                      const last = window.stops.at(-1);
                      window.stops.push(e);
                      if (last && !(last.compareDocumentPosition(e) & 4)) return 'out of order: ' + name;
                      if (style.outlineStyle === 'none' && style.boxShadow === 'none') return 'no mark: ' + name;
                      if (box.bottom < 1 || box.top > innerHeight - 1) return 'not on the screen: ' + name;
                      const at = document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 1),
                          Math.max(0, Math.min(box.top + Math.min(box.height, 24) / 2, innerHeight - 1)));
                      return at && (e.contains(at) || at.contains(e) || e.labels?.[0]?.contains(at)) ? null : 'covered: ' + name;
                    }""");
            assertEquals(null, fault, address);
        }
    }

    @Test
    void aWholeTaskByKeyboardAlone() {
        var reader = new Reader(browser.person(Browser.Way.DESK));
        Page page = reader.page();
        page.navigate("/en/");
        press(page, "Shop Terms");
        page.waitForURL("**/en/shop-terms");
        reader.acceptByKeyboard();
        press(page, "My record");
        page.waitForURL("**/en/me");
        press(page, "^Withdraw");
        assertTrue(page.locator("details[open] button[value=WITHDRAWN]").isVisible(), "what follows is said first");
        press(page, "^I withdraw");
        page.waitForURL("**/receipts/**");
        assertTrue(reader.reads("You withdrew"));
    }

    /** Tab until what has this name is reached, then Enter. */
    private static void press(Page page, String name) {
        var wanted = Pattern.compile(name);
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (wanted.matcher((String) page.evaluate("document.activeElement.textContent.trim()"))
                    .find()) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError(name + " cannot be reached by keyboard");
    }

    @Test
    void aScreenReaderNamesWhatEveryPartIs() {
        Page page = browser.person(Browser.Way.DESK);
        page.navigate("/en/fiber-terms");
        String spoken = page.locator("body").ariaSnapshot();
        for (String part : List.of(
                "- link \"Skip to the content\"",
                "- banner",
                "- main",
                "- contentinfo",
                "- heading \"Fiber Internet Terms\" [level=1]",
                "- button \"I accept “Fiber Internet Terms”, version 3\"",
                "- button \"I decline “Fiber Internet Terms”, version 3\"",
                "- navigation \"Contents\"")) {
            assertTrue(spoken.contains(part), part + " is not in\n" + spoken);
        }
        for (String address : PAGES.values()) {
            page.navigate("/en" + address);
            assertEquals(List.of(), headingsLeftOut(page), address);
            assertEquals(1, page.getByRole(AriaRole.MAIN).count(), address);
            assertEquals(List.of(), page.evaluate("""
                            [...document.querySelectorAll('nav, section[aria-label], section[aria-labelledby], [role=region]')]
                                .map(e => e.tagName + ':' + (e.getAttribute('aria-label')
                                    ?? document.getElementById(e.getAttribute('aria-labelledby'))?.textContent.trim()))
                                .filter((name, i, all) => name.endsWith('undefined') && all.length > 1 || all.indexOf(name) !== i)"""), address + ": parts that have no name, or one name twice");
        }
    }

    /** Headings more than one level below the one before. */
    private static List<String> headingsLeftOut(Page page) {
        var left = new ArrayList<String>();
        int before = 0;
        for (Object level : (List<?>)
                page.evaluate(
                        "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(e => e.checkVisibility()).map(e => +e.tagName[1])")) {
            int now = ((Number) level).intValue();
            if (now > before + 1) {
                left.add("h" + now + " after h" + before);
            }
            before = now;
        }
        return left;
    }
}
