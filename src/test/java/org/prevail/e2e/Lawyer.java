package org.prevail.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;

/** Somebody of the legal staff who reads comparisons and answers for them. */
record Lawyer(Page page) {
    /** What has the focus and cannot be seen at any corner. */
    private static final String UNDER = """
            () => {
              const focused = document.activeElement;
              const box = focused.getBoundingClientRect();
              const seen = [[box.left + 2, box.top + 2], [box.right - 2, box.top + 2],
                  [box.left + 2, box.bottom - 2], [box.right - 2, box.bottom - 2]]
                .map(([x, y]) => document.elementFromPoint(x, y))
                .some((top) => top && (focused.contains(top) || top.contains(focused)));
              return seen ? "" : focused.outerHTML;
            }""";

    /** By the link of the document's own page. */
    void readDraft(String key) {
        page.navigate("/console/documents/" + key);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("What the draft changes in what is in force"))
                .click();
        page.waitForURL("**/console/compare/**");
    }

    /** In the form where two texts are chosen, which may have one chosen already. */
    void choose(String side, String document, String which, String locale) {
        page.locator("select" + named(side + ".document")).selectOption(document);
        page.locator("[type=radio]" + named(side + ".which") + "[value=" + which + "]")
                .check();
        page.locator("select" + named(side + ".locale")).selectOption(locale);
    }

    void compare() {
        press("Compare these texts");
        page.waitForURL("**/console/compare/*..*");
    }

    /** A file that came by e-mail, as the new text. */
    void add(String name, String mediaType, byte[] content, String locale) {
        page.getByLabel("File", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload(name, mediaType, content));
        page.locator("#locale").selectOption(locale);
        press("Add this text");
        page.waitForURL("**/console/compare?**");
    }

    Locator change(int position) {
        return page.locator(".points > li").nth(position - 1);
    }

    void tick(int... positions) {
        for (int position : positions) {
            change(position).getByRole(AriaRole.CHECKBOX).check();
        }
        press("Save my ticks");
    }

    void note(int position, String purpose, String words) {
        change(position)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("Write a note")))
                .click();
        page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true)).fill(words);
        page.getByLabel(purpose).check();
        press("Save this note");
        page.waitForURL("**#review-*");
    }

    void signOff() {
        press("Sign off this comparison");
        page.waitForURL("**#sign-offs");
    }

    /** By this key from one thing to the next, up to that one; none of them may lie under something else. */
    void walk(String key, String upTo) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press(key);
            var under = page.evaluate(UNDER);
            if (!"".equals(under)) {
                throw new AssertionError(key + " leads under something: " + under);
            }
            if (Boolean.TRUE.equals(page.locator(upTo).evaluate("end => end === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError(upTo + " cannot be reached by " + key);
    }

    boolean reads(String words) {
        return page.locator("main").innerText().contains(words);
    }

    String flash() {
        return page.locator(".flash").innerText();
    }

    private void press(String act) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
    }

    private static String named(String field) {
        return "[name='" + field + "']";
    }
}
