package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;

/** What pages say to one person because of what that one did, looked at in one theme and one way. */
record OnePerson(Page page, Staff owner, String language, String like) {
    private static final String PASSWORD = "a password of this person";

    void walk() {
        String login = "person" + like + "@example.com";
        register(login);
        decline();
        theTextChanges();
        signInAndBeAsked(login);
        withdraw();
        chooseAnotherPassword(login);
        erase();
    }

    private void register(String login) {
        open("/register");
        fill("login", "no address");
        fill("displayName", "Nguyễn Thị Hạnh");
        fill("password", PASSWORD);
        submit();
        look("register-refused");
        fill("login", login);
        fill("password", PASSWORD);
        submit();
        page.waitForURL("**/" + language + "/**");
        page.locator("header form[action$='/sign-out'] button").click();
        page.waitForLoadState();
        open("/sign-in");
        fill("login", login);
        fill("password", "not this one, surely");
        submit();
        look("sign-in-refused");
    }

    private void decline() {
        open("/shop-terms");
        decide("DECLINED");
        look("receipt-declined");
        open("/shop-terms");
        look("declined");
    }

    private void theTextChanges() {
        owner.add("shop-terms", "vi", "Một câu được thêm (" + like + ").");
        owner.add("shop-terms", "en", "A sentence was added (" + like + ").");
        owner.publish("shop-terms");
        open("/shop-terms");
        assertEquals(
                2,
                page.locator(".bar a[href*='/shop-terms/compare/'], .change a[href*='/shop-terms/compare/']")
                        .count(),
                "what changed since");
        look("declined-and-changed");
    }

    private void signInAndBeAsked(String login) {
        open("/privacy");
        decide("ACCEPTED");
        open("/sign-in");
        fill("login", login);
        fill("password", PASSWORD);
        submit();
        page.waitForURL("**/link-acceptances**");
        look("link");
        page.locator("button[value=yes]").click();
        page.waitForURL("**/" + language + "/**");
    }

    private void withdraw() {
        open("/me");
        page.locator("section:has(#standing) summary").first().click();
        look("withdrawing");
        page.locator("button[value=WITHDRAWN]").first().click();
        page.waitForURL("**/receipts/**");
        look("receipt-withdrawn");
        open("/privacy");
        look("withdrawn-from");
    }

    private void chooseAnotherPassword(String login) {
        String address = owner.passwordLink(login);
        page.navigate(address.replaceFirst("/[a-z]{2}/reset-password", "/" + language + "/reset-password"));
        look("reset");
        fill("password", "short");
        submit();
        look("reset-refused");
    }

    private void erase() {
        open("/me");
        page.locator("section:has(form[action$='/erasure']) summary").click();
        page.locator("form[action$='/erasure'] button").click();
        page.waitForLoadState();
        look("erased");
    }

    private void open(String address) {
        page.navigate("/" + language + address);
    }

    private void fill(String field, String value) {
        page.locator("[name=" + field + "]").fill(value);
    }

    private void submit() {
        page.locator("main form.form button").first().click();
        page.waitForLoadState();
    }

    private void decide(String decision) {
        page.locator("button[name=decision][value=" + decision + "]").first().click();
        page.waitForURL("**/receipts/**");
    }

    private void look(String name) {
        Browser.look(page, "face-" + name + like);
        assertEquals(List.of(), Eye.uneven(page), name);
    }
}
