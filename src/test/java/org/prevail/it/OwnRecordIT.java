package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prevail.it.World.accept;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** A person's own record: seen, withdrawn from, claimed by an account, erased (R13, R15, R16, R18). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OwnRecordIT {
    /** An instant with its zone's name: its seconds, and how it is shown. */
    private static final java.util.regex.Pattern ZONED =
            java.util.regex.Pattern.compile("<time datetime=\"[^\"]{16}(:\\d\\d)?[^\"]*\">([^<]*\\([^<]*)</time>");

    private final World world = new World();
    private final Client visitor = world.visitor();

    private String terms() {
        String key = world.terms("terms", "");
        world.publish(key, "Câu.", "Sentence.");
        return key;
    }

    private Client.Answer withCsrf(Client who, String page, String path, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("csrf", who.get(page).csrf());
        return who.form(path, all);
    }

    private String register(Client who) {
        String login = UUID.randomUUID() + "@example.com";
        var answer = withCsrf(
                who,
                "/en/register",
                "/en/register",
                Map.of("login", login, "displayName", "An", "password", "four words of mine"));
        assertEquals(303, answer.status(), answer.body());
        return login;
    }

    private Client.Answer signIn(Client who, String login) {
        return withCsrf(who, "/en/sign-in", "/en/sign-in", Map.of("login", login, "password", "four words of mine"));
    }

    @Test
    void whoeverTriesTooOftenKeepsTheForm() {
        String login = UUID.randomUUID() + "@example.com";
        var answer = signIn(visitor, login);
        for (int i = 0; answer.status() == 422 && i < 10; i++) {
            answer = signIn(visitor, login);
        }
        assertEquals(429, answer.status(), answer.body());
        assertTrue(answer.body().contains("value=\"" + login + "\""), answer.body());
        assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
    }

    @Test
    void aSignInFormThatGrewOldIsOneLinkFromAFreshOne() {
        var answer =
                visitor.form("/en/sign-in", Map.of("csrf", "old", "login", "an", "password", "four words of mine"));
        assertEquals(403, answer.status());
        assertTrue(answer.body().contains("class=\"go\" href=\"/en/sign-in\""), answer.body());
    }

    @Test
    void r13WithdrawingIsOneStepFromTheOwnRecordAndAsksAgain() {
        String key = terms();
        accept(visitor, "/en/" + key);
        var record = visitor.get("/en/me");
        assertTrue(record.body().contains("/en/" + key + "/versions/1"));
        var answer = visitor.form("/en/decisions", Map.of("presentation", record.token(), "decision", "WITHDRAWN"));
        assertEquals(303, answer.status(), answer.body());
        assertTrue(visitor.get(answer.location()).body().contains("You withdrew"));
        assertTrue(visitor.get("/en/" + key).asks());
    }

    @Test
    void aWithdrawalsReceiptNamesTheAcceptanceItEndsAndThatOneNamesIt() {
        accept(visitor, "/en/" + terms());
        var record = visitor.get("/en/me");
        String accepted = receipt(record.body());
        String withdrawn = visitor.form(
                        "/en/decisions", Map.of("presentation", record.token(), "decision", "WITHDRAWN"))
                .location()
                .split("\\?")[0];
        assertTrue(visitor.get(withdrawn).body().contains("href=\"" + accepted + "\""));
        assertTrue(visitor.get(accepted).body().contains("href=\"" + withdrawn + "\""));
        String file = visitor.get(withdrawn + "/file").body();
        assertTrue(file.contains(accepted.replaceAll(".*/", "")), file);
        assertTrue(file.contains("Issued by: "), file);
    }

    @Test
    void aReceiptStaysAtItsAddressThoughItsLanguageIsNoLongerOffered() {
        accept(visitor, "/en/" + terms());
        String receipt = receipt(visitor.get("/en/me").body());
        var kept = visitor.get(receipt.replace("/en/", "/fr/") + "/file?a=%7C");
        assertEquals(303, kept.status());
        assertEquals(receipt.replace("/en/", "/vi/") + "/file?a=%7C", kept.location());
        assertEquals(404, visitor.get("/fr/receipts/" + "a".repeat(43)).status());
    }

    private static String receipt(String record) {
        return Jsoup.parse(record).select("a[href*=/receipts/]").attr("href");
    }

    @Test
    void anAcceptanceOfAWithdrawnTextIsNotSaidToBeOfAnEarlierOne() {
        String key = terms();
        accept(visitor, "/en/" + key);
        world.withdraw(key, 1);
        String record = visitor.get("/en/me").body();
        assertTrue(record.contains("No text of this document is in force now."), record);
        assertFalse(record.contains("The text in force now is another one."));
    }

    @Test
    void theRecordCanBeSaved() {
        String key = terms();
        accept(visitor, "/en/" + key);
        var file = visitor.get("/en/me/file").json();
        assertEquals(key, file.getJsonArray("decisions").getJsonObject(0).getString("document"));
    }

    @Test
    void aReceiptsFileProvesItself() throws Exception {
        String key = terms();
        String receipt = accept(visitor, "/en/" + key);
        String file = world.visitor().get(receipt + "/file").body();
        String canonical = file.substring(file.indexOf("----\n") + 5);
        var digest = java.security.MessageDigest.getInstance("SHA-256")
                .digest(canonical.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(file.contains(java.util.HexFormat.of().formatHex(digest)), file);
    }

    @Test
    void r15WhateverIsOpenIsNamedOnEveryPage() {
        String key = terms();
        accept(visitor, "/en/" + key);
        assertFalse(named(visitor.get("/en/contact")));
        world.publish(key, "Câu khác.", "Another sentence.");
        for (String page : java.util.List.of("/en/", "/en/contact", "/en/sign-in", "/en/no-such-page")) {
            assertTrue(named(visitor.get(page)), page);
        }
        String record = visitor.get("/en/me").body();
        assertTrue(record.contains("Open for your decision"), record);
        assertFalse(record.contains("class=\"notice open\""), "the record itself names it, once");
        assertTrue(visitor.get("/en/accept").body().contains("Another sentence."));
    }

    private static boolean named(Client.Answer page) {
        return Pattern.compile("class=\"notice open\".*Terms on trial", Pattern.DOTALL)
                .matcher(page.body())
                .find();
    }

    @Test
    void r16RegisteringInTheSameVisitCarriesTheRecordOver() {
        String key = terms();
        accept(visitor, "/en/" + key);
        register(visitor);
        assertFalse(visitor.get("/en/" + key).asks());
    }

    @Test
    void r16RegisteringInALaterVisitAsksFirst() {
        String key = terms();
        var page = visitor.get("/en/" + key);
        var decided = visitor.form("/en/decisions", Map.of("presentation", page.token(), "decision", "ACCEPTED"));
        String lasting = decided.response().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.contains("Max-Age"))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
        // The browser was closed since: what lasted for its session is gone.
        var later = Client.withoutCookies(world.origin);
        var form = later.get("/en/register", "Cookie", lasting);
        var answer = later.form(
                "/en/register",
                Map.of(
                        "csrf",
                        form.csrf(),
                        "login",
                        UUID.randomUUID() + "@example.com",
                        "displayName",
                        "Binh",
                        "password",
                        "four words of mine"),
                "Cookie",
                lasting);
        assertEquals(303, answer.status(), answer.body());
        assertTrue(answer.location().contains("/link-acceptances"), answer.location());
    }

    @Test
    void r16SigningInAsksFirstAndOnlyYesLinks() {
        String key = terms();
        var home = world.visitor();
        String login = register(home);
        var device = world.visitor();
        accept(device, "/en/" + key);
        var question = signIn(device, login);
        assertTrue(question.location().contains("/link-acceptances"), question.location());
        var answer = withCsrf(
                device, question.location(), "/en/link-acceptances", Map.of("answer", "no", "return", "/en/me"));
        assertEquals(303, answer.status());
        assertTrue(device.get("/en/" + key).asks(), "no links nothing");

        var other = world.visitor();
        accept(other, "/en/" + key);
        withCsrf(
                other,
                signIn(other, login).location(),
                "/en/link-acceptances",
                Map.of("answer", "yes", "return", "/en/me"));
        assertFalse(other.get("/en/" + key).asks());
        assertFalse(device.get("/en/" + key).asks(), "the account's, on every device");
    }

    @Test
    void signingInWithoutCookiesSaysThatItNeedsOne() {
        String login = register(world.visitor());
        var refusing = Client.withoutCookies(world.origin);
        var signedIn = signIn(refusing, login, "/en/contact");
        assertEquals(303, signedIn.status(), signedIn.body());
        var told = refusing.get(signedIn.location());
        assertTrue(told.body().contains("kept no cookie of ours"), told.body());
        assertTrue(told.body().contains("name=\"return\" value=\"/en/contact\""), "leads on once cookies are allowed");
        assertFalse(refusing.get("/en/sign-in").body().contains("kept no cookie of ours"));

        var keeping = world.visitor();
        assertEquals(
                "/en/contact",
                keeping.get(signIn(keeping, login, "/en/contact").location()).location());
        var outside = keeping.get("/en/sign-in?arrived=yes&return=https%3A%2F%2Felsewhere.example%2F");
        assertEquals("/en/me", outside.location(), "leads nowhere else");
        assertEquals(
                signedIn.location(),
                signIn(world.visitor(), login, "/en/contact").location(),
                "whoever it is");
    }

    @Test
    void instantsThatDecideAreShownWithTheirSeconds() {
        String key = terms();
        String receipt = accept(visitor, "/en/" + key);
        String replaced = visitor.get("/en/" + key).body();
        world.publish(key, "Câu khác.", "Another sentence.");
        world.withdraw(key, 2);
        String versions = visitor.get("/en/" + key + "/versions").body();
        assertEquals(
                4, ZONED.matcher(versions).results().count(), "two came into force, one was superseded, one withdrawn");
        var pages = java.util.List.of(
                replaced,
                visitor.get("/en/" + key + "/versions/1").body(),
                versions,
                visitor.get("/en/me").body(),
                visitor.get(receipt).body());
        for (String page : pages) {
            var times = ZONED.matcher(page).results().toList();
            assertFalse(times.isEmpty(), page);
            times.forEach(time -> assertTrue(
                    time.group(1) == null
                            || time.group(1).equals(":00")
                            || time.group(2).contains(time.group(1)),
                    time.group()));
        }
    }

    @Test
    void registeringWithoutCookiesSaysThatSigningInNeedsOne() {
        var fields = Map.of("login", UUID.randomUUID() + "@example.com", "displayName", "An", "return", "/en/contact");
        var refusing = Client.withoutCookies(world.origin);
        var registered = withPassword(refusing, "/en/register", fields);
        assertEquals(303, registered.status(), registered.body());
        var told = refusing.get(registered.location()).body();
        assertTrue(told.contains("your account is made"), told);
        assertTrue(told.contains("name=\"return\" value=\"/en/contact\""), "leads on once cookies are allowed");

        var again = withPassword(world.visitor(), "/en/sign-in", fields);
        assertEquals(303, again.status(), "the account is made indeed");
        var keeping = world.visitor();
        var fresh = Map.of("login", UUID.randomUUID() + "@example.com", "displayName", "An", "return", "/en/contact");
        var arrived = keeping.get(withPassword(keeping, "/en/register", fresh).location());
        assertEquals("/en/contact", arrived.location());
        assertTrue(keeping.get("/en/contact").body().contains("you are signed in"));
    }

    private Client.Answer withPassword(Client who, String path, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("password", "four words of mine");
        return withCsrf(who, path, path, all);
    }

    @Test
    void signingInLeadsBackToWhereTheLinkWasFollowed() {
        String key = terms();
        String login = register(world.visitor());
        for (String page :
                java.util.List.of("/en/" + key, "/en/search?q=a%20b&x=1", "/en/accept?scope=" + world.corner)) {
            var reader = world.visitor();
            var form = reader.get(signInOf(reader.get(page)));
            assertFalse(form.body().contains("Sign in to open this page"), "nothing was refused");
            assertEquals(signInOf(reader.get(page)), signInOf(form), "not to the sign-in page itself");
            String onward = form.body().split("name=\"return\" value=\"")[1].split("\"")[0];
            var arrived = signIn(reader, login, StaffMember.unescaped(onward));
            assertEquals(page, reader.get(arrived.location()).location());
        }
        var refused = visitor.form(
                "/en/register", Map.of("csrf", visitor.get("/en/register").csrf()));
        assertEquals("/en/sign-in?return=", signInOf(refused), "a form's answer is no place to come back to");
    }

    @Test
    void afterARefusedDecisionSigningInLeadsBackToTheText() {
        String key = terms();
        accept(visitor, "/en/" + key);
        String token = visitor.get("/en/me").token();
        visitor.form("/en/decisions", Map.of("presentation", token, "decision", "WITHDRAWN"));
        var refused = visitor.form("/en/decisions", Map.of("presentation", token, "decision", "ACCEPTED"));
        assertEquals(409, refused.status());
        assertEquals("/en/sign-in?return=%2Fen%2F" + key, signInOf(refused));
    }

    private static String signInOf(Client.Answer page) {
        return StaffMember.unescaped(
                page.body().split("<li><a href=\"(?=/en/sign-in)")[1].split("\"")[0]);
    }

    private Client.Answer signIn(Client who, String login, String onward) {
        var fields = Map.of("login", login, "password", "four words of mine", "return", onward);
        return withCsrf(who, "/en/sign-in", "/en/sign-in", fields);
    }

    @Test
    void r16SigningOutStartsAFreshPseudonymAndShowsNothingOfTheLast() {
        String key = terms();
        register(visitor);
        accept(visitor, "/en/" + key);
        assertEquals(303, withCsrf(visitor, "/en/me", "/en/sign-out", Map.of()).status());
        assertTrue(visitor.get("/en/" + key).asks());
        assertTrue(visitor.get("/en/me").body().contains("No decision is recorded."));
    }

    @Test
    void r18WhoeverWasErasedIsSomebodyNew() {
        String key = terms();
        String receipt = accept(visitor, "/en/" + key);
        String old = visitor.get("/en/" + key).header("Set-Cookie");
        var erased = withCsrf(visitor, "/en/me", "/en/me/erasure", Map.of());
        assertEquals(200, erased.status(), erased.body());
        assertTrue(visitor.get("/en/" + key).asks());
        assertEquals(200, visitor.get(receipt).status(), "the proof stays");
        assertTrue(
                Client.withoutCookies(world.origin)
                        .get("/en/" + key, "Cookie", old.split(";")[0])
                        .asks(),
                "the old cookie leads to nobody");
    }

    @Test
    void r18AnErasedAccountShowsNothingOfItFromThatMomentOn() {
        String key = terms();
        accept(visitor, "/en/" + key);
        register(visitor);
        world.publish(key, "Câu khác.", "Another sentence.");
        String before = visitor.get("/en/me").body();
        assertTrue(before.contains("/en/receipts/"));
        assertTrue(visitor.get("/en/contact").body().contains("notice open"), "what is open for somebody known");
        var erased = withCsrf(visitor, "/en/me", "/en/me/erasure", Map.of());
        assertEquals(200, erased.status(), erased.body());
        assertFalse(erased.body().contains("notice open"), "nobody known has anything open");
        assertFalse(visitor.get("/en/me").body().contains("/en/receipts/"));
        accept(visitor, "/en/" + key);
        assertTrue(visitor.get("/en/me").body().contains("/en/receipts/"), "as somebody new they can decide");
    }

    @Test
    void r9TheVisitorCookieOutlastsTheBrowserOnlyAfterADecision() {
        String key = terms();
        assertFalse(visitor.get("/en/" + key).header("Set-Cookie").contains("Max-Age"));
        var page = visitor.get("/en/" + key);
        var answer = visitor.form("/en/decisions", Map.of("presentation", page.token(), "decision", "DECLINED"));
        assertTrue(answer.header("Set-Cookie").contains("Max-Age=34214400"), answer.header("Set-Cookie"));
        assertTrue(answer.header("Set-Cookie").contains("HttpOnly"));
        assertTrue(answer.header("Set-Cookie").contains("SameSite=Lax"));
    }
}
