package org.prevail.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Somebody of the staff at their desk. */
record Staff(Page page) {
    static final ZoneId SITE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Signs in through the form with the password the portal wrote down at its first start. */
    static Staff signedIn(Browser browser, Path data, String login) {
        return signedIn(browser, data, login, Browser.Way.DESK);
    }

    /** The same in a way of looking at pages, and in its language. */
    static Staff signedIn(Browser browser, Path data, String login, Browser.Way way) {
        var page = browser.person(way);
        page.navigate("/" + way.locale().substring(0, 2) + "/sign-in?return=/console/");
        page.locator("[name=login]").fill(login);
        page.locator("[name=password]").fill(password(data, login));
        page.locator("main form button").first().click();
        page.waitForURL("**/console/");
        return new Staff(page);
    }

    static String password(Path data, String login) {
        try {
            return Files.readAllLines(data.resolve("demo-people.txt")).stream()
                    .filter(line -> line.startsWith(login + " "))
                    .map(line -> line.substring(login.length() + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Publishes the draft as it is, now. */
    void publish(String key) {
        page.navigate("/console/documents/" + key + "/draft/publication");
        page.getByRole(AriaRole.BUTTON, matching("Publish version \\d+ now")).click();
        awaitDone();
    }

    /** Writes in a locale's text, saves, and publishes now. */
    void change(String key, String locale, String from, String to) {
        write(key, locale, from, to);
        publish(key);
    }

    void write(String key, String locale, String from, String to) {
        page.navigate("/console/documents/" + key + "/draft");
        var field = page.locator("[name='texts." + locale + ".markdown']");
        String text = field.inputValue();
        if (!text.contains(from)) {
            throw new AssertionError("'" + from + "' is not in the " + locale + " text of " + key);
        }
        field.fill(text.replace(from, to));
        page.getByRole(AriaRole.BUTTON, matching("Save .*draft")).last().click();
        page.waitForURL("**/draft");
    }

    /** Writes one more paragraph at the end of a locale's text, and saves. */
    void add(String key, String locale, String paragraph) {
        page.navigate("/console/documents/" + key + "/draft");
        var field = page.locator("[name='texts." + locale + ".markdown']");
        field.fill(field.inputValue().strip() + "\n\n" + paragraph + "\n");
        page.getByRole(AriaRole.BUTTON, matching("Save .*draft")).last().click();
        page.waitForURL("**/draft");
    }

    /** A link by which somebody chooses a password, as the owner hands it over. */
    String passwordLink(String login) {
        page.navigate("/console/accounts");
        page.locator("tr:has-text('" + login + "') form[action$='/one-time-link'] button")
                .click();
        return page.locator(".issued code").textContent().strip();
    }

    /** Checks the draft for an instant, looks at what it says, and schedules it. */
    void schedule(String key, Instant from) {
        var local = from.atZone(SITE);
        page.navigate("/console/documents/" + key + "/draft/publication?date="
                + DateTimeFormatter.ISO_LOCAL_DATE.format(local) + "&time="
                + DateTimeFormatter.ofPattern("HH:mm:ss").format(local));
        page.getByRole(AriaRole.BUTTON, matching("Schedule version")).click();
        awaitDone();
    }

    void publishAgain(String key, int number) {
        page.navigate("/console/documents/" + key + "/versions/" + number + "/publication");
        page.getByRole(AriaRole.BUTTON, matching("Publish the text of version " + number + " again"))
                .click();
        awaitDone();
    }

    void withdraw(String key, int number) {
        page.navigate("/console/documents/" + key + "/versions/" + number + "/withdrawal");
        page.getByLabel("Public reason").fill("Published too early.");
        page.getByRole(AriaRole.BUTTON, matching("Withdraw version " + number)).click();
        awaitDone();
    }

    /** A form that was taken leads back to the document; one that was not stays where it was. */
    private void awaitDone() {
        page.waitForURL(address -> !address.contains("/publication") && !address.contains("/withdrawal"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions matching(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }
}
