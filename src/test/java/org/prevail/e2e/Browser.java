package org.prevail.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A real Chromium; each person gets a profile of their own. Screenshots are kept for people to look at. */
final class Browser implements AutoCloseable {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int PATIENCE = 20_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final String origin;

    Browser(String origin) {
        this.origin = origin;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Chromium.require())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** How somebody looks at pages. */
    record Way(int width, boolean dark, boolean scripts, String locale) {
        static final Way DESK = new Way(1280, false, true, "en-GB");
        static final Way PHONE = new Way(360, true, true, "vi-VN");
        static final Way PLAIN = new Way(1280, false, false, "en-GB");
    }

    /** A new person with a new profile. */
    Page person(Way way) {
        BrowserContext context = chromium.newContext(new NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(way.width(), 900)
                .setJavaScriptEnabled(way.scripts())
                .setLocale(way.locale())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setColorScheme(
                        way.dark()
                                ? com.microsoft.playwright.options.ColorScheme.DARK
                                : com.microsoft.playwright.options.ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE);
        return context.newPage();
    }

    /** Keeps how the page looks, and refuses what axe-core finds wrong with it. */
    static void look(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve(name + ".png")));
        wide(page, name);
        var violations = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(name + " (" + page.url() + "): "
                    + violations.stream()
                            .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                    + rule.getNodes().stream()
                                            .map(node -> node.getHtml())
                                            .collect(Collectors.joining(" | ")))
                            .collect(Collectors.joining("\n")));
        }
    }

    /** A page never scrolls sideways. */
    private static void wide(Page page, String name) {
        var widths = (List<?>) page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]");
        if (((Number) widths.get(0)).intValue() > ((Number) widths.get(1)).intValue()) {
            throw new AssertionError(name + " is " + widths.get(0) + " wide in a window of " + widths.get(1));
        }
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
