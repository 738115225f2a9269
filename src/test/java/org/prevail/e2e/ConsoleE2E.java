package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        page.navigate("/en/sign-in?return=/console/");
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
                "subjects", "subjects?q=nobody");
        pages.forEach((name, path) -> {
            page.navigate("/console/" + path);
            Browser.look(page, "phone-" + name);
        });
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
