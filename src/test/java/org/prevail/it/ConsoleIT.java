package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client.Answer;

/** What staff do, by the console's own forms. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConsoleIT {
    private static final Pattern PRESENTATION = Pattern.compile("/console/presentations/[0-9a-f-]{36}");
    private static final Pattern SUBJECT = Pattern.compile("/console/subjects/[0-9a-f-]{36}");

    private final World world = new World();
    private final String key = world.corner + "-terms";
    private final String document = "/console/documents/" + key;
    private final String draft = document + "/draft";

    private StaffMember editor() {
        return StaffMember.of(world, "EDITOR");
    }

    private void create(StaffMember editor) {
        var fields = new HashMap<>(Map.of("key", key, "kind", "TERMS", "bindingLocale", "vi"));
        fields.putAll(Map.of("scope", world.scope(""), "audience", "everyone", "relation", "SUPPLEMENTS"));
        var created = editor.post("/console/documents/new", "/console/documents/new", fields);
        assertEquals(303, created.status(), created.body());
        assertEquals(draft, created.location());
    }

    private void write(StaffMember editor, String vi, String en) {
        var saved = editor.post(draft, draft, StaffMember.draft(world, vi, en));
        assertEquals(303, saved.status(), saved.body());
    }

    private Answer publish(StaffMember editor) {
        return editor.post(draft + "/publication", draft + "/publication", Map.of());
    }

    private static void published(Answer answer) {
        assertEquals(303, answer.status(), answer.body());
    }

    @Test
    void whatLooksPastedIsSaidBeforeItIsPublished() {
        var editor = editor();
        create(editor);
        write(editor, "Câu.", "Sentence.");
        assertFalse(editor.get(draft + "/publication").body().contains("looks like pasted plain text"));
        write(editor, "Câu.", "What we do\n\n• one thing\n• another");
        var check = editor.get(draft + "/publication").body();
        assertTrue(check.contains("looks like pasted plain text"), check);
        assertTrue(check.contains("href=\"" + draft + "#texts.en.markdown\""), check);
    }

    @Test
    void whatAnExpiredFormBroughtIsGivenBackToBeSentAgain() {
        var editor = editor();
        create(editor);
        String typed = "Two lines\nof \"text\" & <more>.";
        var fields = StaffMember.draft(world, "Câu.", typed);
        var open = editor.get(draft);
        fields.put("csrf", world.visitor().get("/en/sign-in").csrf());

        var elsewhere = editor.send(draft, open, fields);
        assertEquals(403, elsewhere.status());
        assertFalse(
                elsewhere.body().contains("Two lines"), "what does not say that it comes from here is not repeated");

        fields.put("password", "secret");
        var secret = fromHere(editor, open, fields);
        assertEquals(403, secret.status());
        assertFalse(secret.body().contains("secret"));

        fields.remove("password");
        var refused = fromHere(editor, open, fields);
        assertEquals(403, refused.status());
        assertTrue(refused.body().contains("Send again"), refused.body());
        assertEquals(303, editor.send(draft, refused, Map.of()).status(), "its own token is a fresh one");
        assertTrue(StaffMember.unescaped(editor.get(draft).body()).contains(typed));
    }

    private Answer fromHere(StaffMember editor, Answer open, Map<String, String> fields) {
        return editor.send(draft, open, fields, "Sec-Fetch-Site", "same-origin");
    }

    @Test
    void anEditorCreatesWritesPreviewsAndPublishesAndItGovernsAtOnce() {
        var editor = editor();
        create(editor);
        var preview = editor.post(
                draft + "/preview", draft, StaffMember.draft(world, "Câu <b>đậm</b>.", "A ~~struck~~ sentence."));
        assertEquals(422, preview.status());
        assertTrue(preview.body().contains("#texts.en.markdown"), "names what is to be mended");
        assertTrue(preview.body().contains("is HTML"), "says what readers will see");
        assertTrue(preview.body().contains("A ~~struck~~ sentence."), "keeps what was typed");

        write(editor, "Câu <b>đậm</b>.", "A [sentence](javascript:alert).");
        var noticed = editor.get(draft + "/publication").body();
        assertTrue(noticed.contains("is HTML"), "the check says so, too, to who did not preview");
        assertTrue(noticed.contains("the link to “javascript:alert” is not allowed"), noticed);
        write(editor, "Câu.", "Sentence.");
        var check = editor.get(draft + "/publication");
        assertTrue(check.body().contains("Publish version 1 now"), check.body());
        assertTrue(check.body().contains("This asks everyone it applies to."));
        var answer = publish(editor);
        published(answer);
        assertEquals(document + "/versions/1", answer.location());
        var version = editor.get(answer.location());
        assertTrue(version.body().contains("href=\"/vi/" + key + "/versions/1\""), "leads to the public page");
        assertEquals(200, world.visitor().get("/en/" + key).status());
        assertTrue(world.visitor().get("/en/for/" + world.scope("inner")).body().contains("Terms on trial"));
    }

    @Test
    void theCheckSaysWhomAPublicationAsks() {
        var editor = editor();
        create(editor);
        write(editor, "Câu.", "Sentence.");
        published(publish(editor));
        write(editor, "**Câu.**", "Sentence.");
        assertTrue(editor.get(draft + "/publication").body().contains("This asks nobody again."));
        write(editor, "Câu.", "Another sentence.");
        assertTrue(editor.get(draft + "/publication").body().contains("This asks only the readers of English."));
        write(editor, "Câu khác.", "Sentence.");
        var check = editor.get(draft + "/publication").body();
        assertTrue(check.contains("This asks everyone again."));
        assertTrue(check.contains("The English translation still says the same"), "R4");
    }

    @Test
    void r4ATranslationNobodyVouchesForIsLeftOut() {
        var editor = editor();
        create(editor);
        write(editor, "Câu.", "Sentence.");
        published(publish(editor));
        write(editor, "Câu khác.", "Sentence.");
        published(publish(editor));
        assertFalse(editor.get(document + "/versions/2").body().contains("Terms on trial"));
        write(editor, "Câu thứ ba.", "Sentence.");
        published(publish(editor));
        write(editor, "Câu thứ tư.", "Sentence.");
        published(editor.post(draft + "/publication", draft + "/publication", Map.of("stillSame", "en")));
        assertTrue(editor.get(document + "/versions/4").body().contains("Terms on trial"));
    }

    @Test
    void r3WhoSavesOverAnothersStateIsShownBothAndLosesNothing() {
        var one = editor();
        create(one);
        write(one, "Câu.", "");
        var seen = one.get(draft);
        write(StaffMember.of(world, "EDITOR"), "Câu của người kia.", "");
        var stale = one.send(draft, seen, StaffMember.draft(world, "Câu của tôi.", ""));
        assertEquals(409, stale.status());
        assertTrue(stale.body().contains("Câu của người kia."));
        assertTrue(stale.body().contains("Câu của tôi."));
        assertTrue(stale.body().contains("Save mine over state 2"));
        var again = one.send(draft, stale, StaffMember.draft(world, "Câu của tôi.", ""));
        assertEquals(303, again.status(), again.body());
        assertTrue(one.get(draft).body().contains("Câu của tôi."));
    }

    @Test
    void r3NothingIsPublishedThatThePublisherHadNotSeen() {
        var one = editor();
        create(one);
        write(one, "Câu.", "");
        var seen = one.get(draft + "/publication");
        write(StaffMember.of(world, "EDITOR"), "Câu của người kia.", "");
        var stale = one.send(draft + "/publication", seen, Map.of());
        assertEquals(409, stale.status());
        assertTrue(stale.body().contains("Câu của người kia."));
        assertTrue(stale.body().contains("Nothing was published"));
        assertEquals(404, one.get(document + "/versions/1").status());
        published(one.send(draft + "/publication", stale, Map.of()));
    }

    @Test
    void checkingSavesWhatIsTypedFirstAndLosesNothing() {
        var one = editor();
        create(one);
        write(one, "Câu.", "");
        var seen = one.get(draft);
        assertFalse(seen.body().contains("href=\"" + draft + "/publication\""), "no link that drops what is typed");

        var checked = one.send(draft, seen, checking("Câu mới gõ."));
        assertEquals(draft + "/publication", checked.location(), checked.body());
        assertTrue(one.get(draft + "/publication").body().contains("Câu mới gõ."));

        var unchanged = one.get(draft);
        assertEquals(
                draft + "/publication",
                one.send(draft, unchanged, checking("Câu mới gõ.")).location());
        assertEquals(revision(unchanged), revision(one.get(draft)), "what is saved already makes no new state");

        write(StaffMember.of(world, "EDITOR"), "Câu của người kia.", "");
        var stale = one.send(draft, unchanged, checking("Câu của tôi."));
        assertEquals(409, stale.status());
        assertTrue(stale.body().contains("Câu của người kia."));
        assertTrue(stale.body().contains("Câu của tôi."));
        assertFalse(stale.body().contains("value=\"publication\""), "saving over theirs is said by its own button");
    }

    private Map<String, String> checking(String vi) {
        var fields = StaffMember.draft(world, vi, "");
        fields.put("then", "publication");
        return fields;
    }

    private static String revision(Answer page) {
        var revision = Pattern.compile("name=\"revision\" value=\"(\\d+)\"").matcher(page.body());
        assertTrue(revision.find(), page.body());
        return revision.group(1);
    }

    @Test
    void aDraftPublishedMeanwhileIsKeptInTheForm() {
        var one = editor();
        create(one);
        write(one, "Câu.", "");
        var seen = one.get(draft);
        published(publish(StaffMember.of(world, "EDITOR")));
        var gone = one.send(draft, seen, StaffMember.draft(world, "Câu của tôi.", ""));
        assertEquals(409, gone.status());
        assertTrue(gone.body().contains("no longer there"));
        assertEquals(
                303,
                one.send(draft, gone, StaffMember.draft(world, "Câu của tôi.", ""))
                        .status());
    }

    @Test
    void aCancelledScheduleFreesItsInstantAndABadOneIsNamed() {
        var editor = editor();
        create(editor);
        write(editor, "Câu.", "");
        String when = draft + "/publication?date=2031-01-01&time=08:30";
        var check = editor.get(when);
        assertTrue(check.body().contains("Schedule version 1 for <time datetime=\"2031-01-01T08:30:00+07:00\">"));
        published(editor.send(draft + "/publication", check, Map.of()));
        write(editor, "Câu sau.", "");
        var warned = editor.get(when);
        assertEquals(422, warned.status());
        assertTrue(warned.body().contains("Another version of this document takes effect at"));
        var taken = editor.send(
                draft + "/publication",
                editor.get(draft + "/publication"),
                Map.of("effectiveFrom", "2031-01-01T01:30:00Z"));
        assertEquals(409, taken.status());
        assertTrue(taken.body().contains("Another version of this document takes effect at"));
        String withdrawal = document + "/versions/1/withdrawal";
        assertTrue(editor.get(withdrawal).body().contains("Cancel the schedule of version 1"));
        published(editor.post(withdrawal, withdrawal, Map.of("reason", "Too early.")));
        published(editor.send(draft + "/publication", editor.get(when), Map.of()));

        write(editor, "Câu nữa.", "");
        String past = Instant.now().minus(1, ChronoUnit.DAYS).toString();
        var late =
                editor.send(draft + "/publication", editor.get(draft + "/publication"), Map.of("effectiveFrom", past));
        assertEquals(422, late.status());
        assertTrue(late.body().contains("is in the past"));
        assertTrue(late.body().contains("(Asia/Ho_Chi_Minh)</time> is in the past"), "R20: in the site's zone");
        for (String bad : List.of("date=2020-01-01", "date=9999-12-31", "announceDate=2031-02-02")) {
            var refused = editor.get(draft + "/publication?" + bad);
            assertEquals(422, refused.status(), bad);
            assertFalse(refused.body().contains("name=\"effectiveFrom\""), "no button for what cannot be: " + bad);
        }
        assertEquals(422, editor.get(draft + "/publication?date=tomorrow").status());
    }

    @Test
    void aTextThatIsTooLongIsKeptThoughItsLettersTakeManyBytes() {
        var editor = editor();
        create(editor);
        var page = editor.get(draft);
        // 5 MB; percent-encoded 15 MB.
        String typed = "ố".repeat(1_700_000);
        var saved = editor.send(draft, page, StaffMember.draft(world, typed, ""));
        assertEquals(303, saved.status(), saved.body());
        assertTrue(editor.get(draft).body().contains(typed), "nothing is lost");
        assertTrue(editor.get(draft + "/publication")
                .body()
                .contains("The text may have 1000000 characters; it has 1700000."));

        var tooMuch = editor.send(draft, page, StaffMember.draft(world, "ố".repeat(3_800_000), ""));
        assertEquals(413, tooMuch.status());
        assertTrue(tooMuch.body().contains("What was sent is larger than 32 MB."), tooMuch.body());
        assertTrue(tooMuch.body().contains("Nothing was changed."));
    }

    @Test
    void anInstantThatWasTypedButNotUsedIsNotIgnored() {
        var editor = editor();
        create(editor);
        write(editor, "Câu.", "Sentence.");
        String check = draft + "/publication";
        var typed =
                new HashMap<>(Map.of("date", "2031-01-01", "time", "08:30", "announceDate", "", "announceTime", ""));
        var held = editor.send(check, editor.get(check), typed);
        assertEquals(303, held.status(), held.body());
        assertEquals(check + "?date=2031-01-01&time=08%3A30", held.location());
        var again = editor.get(held.location());
        assertTrue(again.body().contains("Nothing is published yet"), again.body());
        assertTrue(again.body().contains("Schedule version 1 for"), again.body());
        assertFalse(editor.get(document).body().contains("/versions/1"));

        typed.put("use", "instants");
        var used = editor.send(check, again, typed);
        assertEquals(held.location(), used.location());
        assertFalse(editor.get(used.location()).body().contains("Nothing is published yet"));
        typed.remove("use");
        published(publish(editor));
        write(editor, "Câu khác.", "Sentence.");
        typed.put("stillSame", "en");
        var ticked = editor.send(check, editor.get(check), typed);
        assertTrue(editor.get(ticked.location()).body().contains("name=\"stillSame\" value=\"en\" checked"));
        typed.put("date", "tomorrow");
        var malformed = editor.send(check, again, typed);
        assertEquals(422, editor.get(malformed.location()).status());
        typed.put("date", "2031-01-01");
        published(editor.send(check, editor.get(ticked.location()), typed));
        assertTrue(editor.get(document).body().contains("2031-01-01T08:30:00+07:00"));
    }

    @Test
    void withdrawingSaysWhatWillGovernThenAndNeedsAReason() {
        var editor = editor();
        String general = editor.terms(world, "general", "");
        editor.publish(world, general, "", "Câu chung.", "General sentence.", "");
        String special = editor.terms(world, "special", "inner");
        editor.publish(world, special, "inner", "Câu riêng.", "Special sentence.", "");
        String withdrawal = "/console/documents/" + special + "/versions/1/withdrawal";
        var ask = editor.get(withdrawal);
        assertTrue(ask.body()
                .contains("Withdraw version 1: “Terms on trial” then governs “" + world.scope("inner") + "”"));
        assertTrue(ask.body().contains("/console/documents/" + general), "the whole chain is there");
        assertEquals(
                422, editor.post(withdrawal, withdrawal, Map.of("reason", " ")).status());
        published(editor.post(withdrawal, withdrawal, Map.of("reason", "It was a mistake.")));
        assertEquals(409, editor.get(withdrawal).status());
    }

    @Test
    void anOlderTextIsPublishedAgainInOneStep() {
        var editor = editor();
        String terms = editor.terms(world, "again", "");
        editor.publish(world, terms, "", "Câu.", "Sentence.", "");
        editor.publish(world, terms, "", "Câu khác.", "Another sentence.", "");
        String again = "/console/documents/" + terms + "/versions/1/publication";
        var ask = editor.get(again);
        assertTrue(ask.body().contains("Publish the text of version 1 again, as version 3, now"));
        assertTrue(ask.body().contains("Only those who accepted this text when it was published before are not asked"));
        published(editor.post(again, again, Map.of("changeNote", "Back.")));
    }

    @Test
    void whatAHostSystemPublishedBearsItsName() {
        String published = world.document("of-a-host", "TERMS", "", Map.of());
        world.publish(published, "Câu.", "Sentence.");
        String page = editor().get("/console/documents/" + published).body();
        assertTrue(page.contains("by <bdi>environment</bdi>"), page);
    }

    @Test
    void everyoneSeesOnlyWhatIsTheirs() {
        var editor = editor();
        var legal = StaffMember.of(world, "LEGAL");
        var member = StaffMember.of(world, "MEMBER");
        create(editor);
        write(editor, "Câu.", "");
        for (String page : List.of("/console/", "/console/documents", draft, "/console/governing")) {
            assertEquals(200, editor.get(page).status(), page);
            assertEquals(200, legal.get(page).status(), page);
            assertEquals(403, member.get(page).status(), page);
            var nobody = world.visitor().get(page);
            assertEquals(303, nobody.status(), page);
            assertTrue(nobody.location().contains("/sign-in"), page);
        }
        assertEquals(403, legal.get(draft + "/publication").status());
        assertEquals(
                403,
                legal.post(draft, draft, StaffMember.draft(world, "Câu.", "")).status());
        assertEquals(200, legal.get("/console/subjects").status());
        assertEquals(403, editor.get("/console/subjects").status());
        for (String page : List.of("/console/accounts", "/console/api-tokens", "/console/site")) {
            assertEquals(403, editor.get(page).status(), page);
            assertEquals(403, legal.get(page).status(), page);
        }
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var editor = editor();
        create(editor);
        assertEquals(
                403,
                editor.client.form(draft, StaffMember.draft(world, "Câu.", "")).status());
        var fields = new HashMap<>(StaffMember.draft(world, "Câu.", ""));
        fields.put("csrf", world.visitor().get("/en/sign-in").csrf());
        assertEquals(403, editor.client.form(draft, fields).status(), "another session's token");
    }

    @Test
    void halfACharacterIsRefusedByNameAndNothingIsStored() {
        var editor = editor();
        create(editor);
        var page = editor.get(draft);
        var answer = editor.client.post(
                draft,
                "application/x-www-form-urlencoded",
                ("csrf=" + page.csrf() + "&texts.vi.markdown=a%ED%A0%80b").getBytes(StandardCharsets.UTF_8));
        assertEquals(400, answer.status());
        assertTrue(answer.body().contains("texts.vi.markdown"), answer.body());
        assertTrue(editor.get(draft).body().contains("Not saved yet"));
    }

    @Test
    void whoIsDisabledIsSignedOutWithoutDelay() {
        var editor = editor();
        var owner = StaffMember.owner(world);
        assertEquals(200, editor.get("/console").status());
        String disabling = Jsoup.parse(owner.get("/console/accounts").body())
                .selectFirst("tr:contains(editor-" + world.corner + "-) form[action$=/disabling]")
                .attr("action");
        var link = Pattern.compile("/en/reset-password/[^<\\s]+")
                .matcher(owner.post(disabling.replace("disabling", "one-time-link"), "/console/accounts", Map.of())
                        .body());
        assertTrue(link.find());
        assertEquals(200, owner.get(link.group()).status());
        assertEquals(303, owner.post(disabling, "/console/accounts", Map.of()).status());
        assertEquals(303, editor.get("/console").status());
        assertEquals(
                303,
                owner.post(disabling.replace("disabling", "enabling"), "/console/accounts", Map.of())
                        .status());
        assertEquals(404, owner.get(link.group()).status(), "a link of before");
    }

    @Test
    void r7LegalStaffAskWhatGovernedAndWhatWillGovern() {
        var legal = StaffMember.of(world, "LEGAL");
        var editor = editor();
        String terms = editor.terms(world, "chain", "");
        editor.publish(world, terms, "", "Câu.", "Sentence.", "");
        editor.publish(world, terms, "", "Sau.", "Later.", "?date=2031-01-01&announceDate=2030-12-01");
        String where = "/console/governing?audience=everyone&scope=" + world.scope("inner");
        assertTrue(legal.get(where).body().contains(terms + "/versions/1\""));
        var future = legal.get(where + "&date=2031-02-01").body();
        assertTrue(future.contains(terms + "/versions/2\""));
        assertTrue(future.contains("not public yet"));
        assertFalse(legal.get(where + "&date=2020-01-01").body().contains(terms));
        assertEquals(422, legal.get("/console/governing?scope=A//b").status());
    }

    /** A text for members may be read by everybody; that it bound them would be a false record. */
    @Test
    void r8WhatWasShownToSomebodyItDoesNotBindIsRecordedAsItIsForThem() {
        var legal = StaffMember.of(world, "LEGAL");
        String everyones = world.terms("everyones", "open");
        world.publish(everyones, "Câu.", "Sentence.");
        String members = world.document("members", "TERMS", "closed", Map.of("audience", "members"));
        world.publish(members, "Kín.", "For members.");
        var visitor = world.visitor();
        String receipt = World.accept(visitor, "/en/" + everyones);
        assertTrue(visitor.get("/en/" + members).body().contains("For members."));
        var found = legal.get("/console/subjects?q="
                + receipt.substring(receipt.lastIndexOf('/') + 1).split("\\?")[0]);
        var shown = Jsoup.parse(legal.get(found.location()).body())
                .select("tr:contains(Terms on trial) a[href*=/console/presentations/]")
                .eachAttr("href");
        var told = shown.stream()
                .map(address -> Jsoup.parse(legal.get(address).body()))
                .filter(page -> page.text().contains(world.scope("closed")))
                .toList();
        assertEquals(1, told.size(), shown.toString());
        String readers = told.get(0).select("p.aside:contains(everyone)").text();
        assertFalse(readers.contains("members"), readers);
    }

    @Test
    void r7APastShowingOpensExactlyAsItWas() {
        var legal = StaffMember.of(world, "LEGAL");
        var editor = editor();
        String terms = editor.terms(world, "shown", "");
        editor.publish(world, terms, "", "Câu.", "Sentence.", "");
        var visitor = world.visitor();
        String receipt = World.accept(visitor, "/en/" + terms);
        var found = legal.get("/console/subjects?q="
                + receipt.substring(receipt.lastIndexOf('/') + 1).split("\\?")[0]);
        assertEquals(303, found.status(), found.body());
        var record = legal.get(found.location());
        assertTrue(record.body().contains("Accepted"));
        var presentation = PRESENTATION.matcher(record.body());
        assertTrue(presentation.find());
        var facts = legal.get(presentation.group());
        assertTrue(facts.body().contains(world.scope("")), facts.body());
        var page = legal.get(presentation.group() + "/rendition");
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Sentence."));
        assertTrue(page.header("Cache-Control").contains("no-store"));
        assertTrue(page.header("Content-Security-Policy").contains("sandbox"));
        assertTrue(SUBJECT.matcher(
                        legal.get("/console/documents/" + terms + "/versions/1").body())
                .find());
    }

    @Test
    void theConsoleSpeaksTheLanguageThatWasChosen() {
        var editor = editor();
        assertTrue(editor.get("/console/").body().contains("<html lang=\"en\""));
        var chosen = editor.post(
                "/console/language", "/console/", Map.of("locale", "vi", "return", "/console/documents?q=a"));
        assertEquals(303, chosen.status());
        assertEquals("/console/documents?q=a", chosen.location());
        assertTrue(editor.get("/console/").body().contains("<html lang=\"vi\""));
        var astray = editor.post("/console/language", "/console/", Map.of("locale", "vi", "return", "//evil.example"));
        assertEquals("/console/", astray.location());
    }

    @Test
    void ownersManageAccountsTokensAndTheSite() {
        var owner = StaffMember.owner(world);
        var issued = owner.post(
                "/console/api-tokens",
                "/console/api-tokens",
                Map.of("hostSystem", "Shop of " + world.corner, "rights", "SUBJECTS"));
        var token = Pattern.compile("class=\"secret\">([^<]+)<").matcher(issued.body());
        assertTrue(token.find());
        assertFalse(owner.get("/console/api-tokens").body().contains(token.group(1)), "shown once");
        var invalid = owner.post(
                "/console/site",
                "/console/site",
                Map.of("name", "", "contactEmail", "nobody", "returnOrigins", "http://shop.example.com"));
        assertEquals(422, invalid.status());
        assertTrue(invalid.body().contains("http://shop.example.com"));
        assertEquals(
                422,
                owner.post("/console/accounts", "/console/accounts", Map.of("login", "", "role", "EDITOR"))
                        .status());
    }

    @Test
    void aSitesNewNameIsOnEveryPageAtOnce() {
        var owner = StaffMember.owner(world);
        String name = "Site of " + world.corner;
        var saved = owner.post(
                "/console/site",
                "/console/site",
                Map.of(
                        "name", name,
                        "contactEmail", "legal@example.com",
                        "returnOrigins", "https://shop.example.com\nhttp://localhost:3000/"));
        assertEquals(303, saved.status(), saved.body());
        assertTrue(world.visitor().get("/en/").body().contains(name));
        assertEquals(
                303,
                owner.post(
                                "/console/site",
                                "/console/site",
                                Map.of("name", "Prevail", "contactEmail", "legal@example.com"))
                        .status());
    }

    @Test
    void aPlaceIsCalledByItsNameInTheReadersLanguageAndByItsPathWhereItHasNone() {
        var owner = StaffMember.owner(world);
        var place = world.corner;
        var saved = name(owner, place + " en Fiber of " + place + "\r\n" + place + "/home vi  Nhà ");
        assertEquals(303, saved.status(), saved.body());
        try {
            assertTrue(place("en", place).contains("“Fiber of " + place + "”"));
            assertTrue(place("vi", place).contains("“" + place + "”"));
            assertTrue(place("vi", place + "/home").contains("“Nhà”"));
            assertTrue(owner.get("/console/governing?scope=" + place).body().contains(place));
            var wrong = name(
                    owner, place + " en\nA%/b en Name\n" + place + " xx Name\n" + place + " en A\n" + place + " en B");
            assertEquals(422, wrong.status());
            assertEquals(4, Jsoup.parse(wrong.body()).select("form .fault").size(), wrong.body());
        } finally {
            assertEquals(303, name(owner, "").status());
        }
        assertTrue(place("en", place).contains("“" + place + "”"));
    }

    private static Answer name(StaffMember owner, String places) {
        return owner.post(
                "/console/site",
                "/console/site",
                Map.of("name", "Prevail", "contactEmail", "legal@example.com", "places", places));
    }

    private String place(String locale, String place) {
        return Jsoup.parse(world.visitor().get("/" + locale + "/for/" + place).body())
                .select("main")
                .text();
    }

    @Test
    void r3AnOlderTextIsPublishedAgainOnceAndNotOverWhatSomebodyPublishedMeanwhile() {
        var editor = editor();
        create(editor);
        write(editor, "Một.", "One.");
        published(publish(editor));
        write(editor, "Hai.", "Two.");
        published(publish(editor));
        String again = document + "/versions/1/publication";
        var page = editor.get(again);
        published(editor.send(again, page, Map.of()));
        var twice = editor.send(again, page, Map.of());
        assertEquals(409, twice.status(), twice.body());
        assertEquals(
                3,
                world.editor
                        .get("/api/v1/documents/" + key + "/versions")
                        .json()
                        .getJsonArray("versions")
                        .size());
    }
}
