package org.prevail.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A visitor who reads, decides and comes back. */
record Reader(Page page) {
    void open(String path) {
        page.navigate(path);
    }

    boolean reads(String words) {
        return page.locator("body").innerText().contains(words);
    }

    boolean asked() {
        return page.locator("input[name=presentation]").count() > 0
                && page.locator(".bar-open, .bar-declined").count() > 0;
    }

    /** What the first bar says. */
    String bar() {
        return page.locator(".bar").first().innerText();
    }

    void accept() {
        press("^I (accept|have read) ");
    }

    void decline() {
        press("^I decline ");
    }

    private void press(String act) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(act)))
                .first()
                .click();
        page.waitForURL("**/receipts/**");
    }

    /** By keyboard alone: to the first bar's button, and Enter. */
    void acceptByKeyboard() {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("document.activeElement?.value === 'ACCEPTED'"))) {
                page.keyboard().press("Enter");
                page.waitForURL("**/receipts/**");
                return;
            }
        }
        throw new AssertionError("the button cannot be reached by keyboard");
    }
}
