package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.prevail.support.RunningPortal;

/** The console's pages on a phone, and its editor's keys and warnings, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleE2E {
    private static final String OWNER = "owner-of-the-tests";
    private static final String DRAFT = "/console/documents/camera-terms/draft";

    private static final String COMPARED = "compare/fiber-terms:1:vi..fiber-terms:3:vi";
    /** {@code -Dprevail.face=whole} looks in every language, at both widths, in light and dark. */
    private static final List<Browser.Way> WAYS = Stream.of(
                    Browser.Way.PHONE,
                    new Browser.Way(1280, false, true, "en-GB"),
                    new Browser.Way(1280, true, true, "vi-VN"),
                    new Browser.Way(360, false, true, "en-GB"))
            .limit("whole".equals(System.getProperty("prevail.face")) ? 4 : 1)
            .toList();

    private static final Map<String, String> MORE = Map.of(
            "compare", "compare",
            "compared", COMPARED + "?view=clauses",
            "side-by-side", "compare/fiber-terms:2:en..fiber-terms:3:en?view=side&changes=only",
            "note", COMPARED + "/notes",
            "themes", "themes",
            "theme", "themes/plain",
            "plugins", "plugins",
            "plugin", "plugins/prevail.webhook",
            "source", "documents/camera-terms/draft/source");

    /** Addresses of forms that are sent as they are, by the button that sends them. */
    private static final Map<String, String> MISTAKES = Map.of(
            "compare", "[name=go]", COMPARED + "/notes", "button", "documents/camera-terms/draft/source", "button");

    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void start() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "console")), "run")
                .toAbsolutePath();
        var settings =
                Map.of("PREVAIL_DATA_DIR", data.toString(), "PREVAIL_DEMO", "true", "PREVAIL_OWNER_PASSWORD", OWNER);
        portal = RunningPortal.start(RunningPortal.freePort(), settings, data.resolve("portal.log"));
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

    private Page owner(Browser.Way way) {
        var page = browser.person(way);
        page.navigate("/" + way.locale().substring(0, 2) + "/sign-in?return=/console/");
        page.locator("[name=login]").fill("owner");
        page.locator("[name=password]").fill(OWNER);
        page.locator("main form button").first().click();
        page.waitForURL("**/console/");
        return page;
    }

    @Test
    void everyPageFitsAPhone() {
        var page = owner(Browser.Way.PHONE);
        page.navigate("/console/api-tokens");
        page.locator("#hostSystem").fill("Cửa hàng");
        page.locator("[name=rights]").first().check();
        page.locator("main form button").last().click();
        page.locator(".issued").waitFor();
        Browser.look(page, "phone-token-issued");
        var pages = Map.of(
                "dashboard", "",
                "document", "documents/fiber-terms",
                "again", "documents/fiber-terms/versions/1/publication",
                "governing", "governing?scope=services/fiber&audience=members",
                "governing-wrong", "governing?scope=A//b&date=2026-02-31&time=x",
                "tokens", "api-tokens",
                "accounts", "accounts",
                "site", "site",
                "version", "documents/fiber-terms/versions/3",
                "subjects", "subjects?q=nobody");
        pages.forEach((name, path) -> {
            page.navigate("/console/" + path);
            Browser.look(page, "phone-" + name);
        });
    }

    @Test
    void everyPageBeginsUnderItsBanner() {
        var page = owner(Browser.Way.DESK);
        for (String path : List.of("", "documents/new", "accounts", "governing", "themes/plain", COMPARED + "/notes")) {
            page.navigate("/console/" + path);
            assertEquals(
                    page.locator(".brand").boundingBox().x,
                    page.locator("main h1").boundingBox().x,
                    1,
                    "/console/" + path);
        }
        assertEquals(0, page.locator(".banner-nav a[href='/console/']:visible").count(), "a link to where one is");
    }

    /** The longest words at a desk, and any on a phone. */
    @Test
    void noTableAndNoChoiceIsCutOff() {
        var settings = owner(Browser.Way.DESK);
        settings.navigate("/console/site");
        settings.locator("#locales").fill("vi en de");
        settings.locator("main form button").first().click();
        settings.locator(".flash").waitFor();
        for (var way : List.of(new Browser.Way(1280, false, true, "de-DE"), Browser.Way.PHONE)) {
            var page = owner(way);
            for (String path :
                    List.of("documents/fiber-terms", "documents/new", "accounts", COMPARED + "?view=clauses")) {
                page.navigate("/console/" + path);
                assertEquals(List.of(), Eye.cutOff(page), path);
            }
        }
    }

    /** Comparisons, plug-ins, themes and texts from elsewhere; a mistake in each form that has one. */
    @Test
    void everyPageOfComparisonsPluginsAndThemesIsReadable() {
        for (var way : WAYS) {
            var page = owner(way);
            var like = "-" + way.locale().substring(0, 2) + "-" + way.width() + (way.dark() ? "-dark" : "");
            MORE.forEach((name, path) -> {
                page.navigate("/console/" + path);
                Browser.look(page, "console-" + name + like);
            });
            MISTAKES.forEach((path, button) -> {
                page.navigate("/console/" + path);
                page.locator("main form " + button).last().click();
                page.locator(".error-summary").waitFor();
                Browser.look(page, "console-mistake-" + path.replaceAll("\\W", "-") + like);
            });
            page.navigate("/console/themes/ledger");
            page.locator("[formaction$=trial]").click();
            page.navigate("/console/themes");
            Browser.look(page, "console-theme-tried" + like);
            page.locator("form[action$='/trial/end'] button").click();
            page.context().close();
        }
    }

    @Test
    void whatHasNoPlaceOnPaperIsNotPrinted() {
        var page = browser.person(Browser.Way.DESK);
        page.navigate("/en/fiber-terms");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertFalse(page.locator(
                                "main button:visible, main form:visible, .banner nav:visible, .bar-open:visible, .foot:visible")
                        .count()
                > 0);
        assertTrue(page.locator("details.digest code").isVisible(), "the digest proves the rest");
        assertEquals(
                0,
                page.evaluate("[...document.querySelectorAll('.clauses .number')]"
                        + ".filter((number) => number.getBoundingClientRect().left < 0).length"),
                "the numbers of clauses are on the paper");
    }

    @Test
    void aKeySavesAndLeavingWhatIsNotSavedIsAskedAbout() {
        var page = owner(Browser.Way.DESK);
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        type(page, "One sentence more.");
        page.navigate("/console/documents");
        assertEquals(List.of("beforeunload"), asked, "what was typed would have been lost");
        asked.clear();
        type(page, "Another sentence.");
        page.keyboard().press("Control+s");
        page.locator(".flash").waitFor();
        assertTrue(text(page).inputValue().endsWith("Another sentence."));
        page.navigate("/console/documents");
        assertEquals(List.of(), asked, "it is saved");
    }

    private static com.microsoft.playwright.Locator text(Page page) {
        return page.locator("[name='texts.vi.markdown']");
    }

    private static void type(Page page, String words) {
        page.navigate(DRAFT);
        text(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type("\n\n" + words);
    }
}
