package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.review.WordFile;
import org.prevail.support.Client.Answer;

/** What legal staff do with comparisons, by the console's own forms. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReviewIT {
    private static final String COMPARE = "/console/compare";
    private static final Pattern TICK = Pattern.compile("name=\"ticked\" value=\"([no]\\d+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"(before|after)\" value=\"([0-9a-f]{64})\"");
    private static final Pattern FOREIGN = Pattern.compile("text%3A([0-9a-f]{64})");
    private static final String FEE = "Phí là 200.000 đồng.\n\nBạn phải trả trong 30 ngày.";

    private final World world = new World();
    private final StaffMember owner = StaffMember.owner(world);

    private String terms() {
        return owner.terms(world, "terms", "");
    }

    private void publish(String key, String vi, String en) {
        owner.publish(world, key, "", vi, en, "");
    }

    private void draft(String key, String vi, String en) {
        String draft = "/console/documents/" + key + "/draft";
        var saved = owner.post(draft, draft, StaffMember.draft(world, vi, en));
        assertEquals(303, saved.status(), saved.body());
    }

    private static String address(String before, String after) {
        return COMPARE + "/" + before + ".." + after;
    }

    private static Answer ok(Answer answer) {
        assertEquals(200, answer.status(), answer.body());
        return answer;
    }

    private static Map<String, String> seen(Answer page) {
        var seen = new LinkedHashMap<String, String>();
        var found = SEEN.matcher(page.body());
        while (found.find()) {
            seen.put(found.group(1), found.group(2));
        }
        return seen;
    }

    private static List<String> points(Answer page) {
        return TICK.matcher(page.body()).results().map(found -> found.group(1)).toList();
    }

    private static Answer with(StaffMember who, String path, Answer page, Map<String, String> more) {
        var fields = new LinkedHashMap<>(seen(page));
        fields.put("csrf", page.csrf());
        fields.putAll(more);
        return who.client.form(path, fields, "Accept-Language", "en");
    }

    private Answer upload(StaffMember who, Map<String, String> fields, String file, byte[] content) {
        return upload(who, who.get(COMPARE).csrf(), fields, file, content);
    }

    private Answer upload(StaffMember who, String csrf, Map<String, String> fields, String file, byte[] content) {
        return upload(who, COMPARE + "/texts", csrf, fields, file, content);
    }

    private Answer upload(
            StaffMember who, String path, String csrf, Map<String, String> fields, String file, byte[] content) {
        var all = new LinkedHashMap<String, String>();
        all.put("csrf", csrf);
        all.put("locale", "vi");
        all.putAll(fields);
        var body = new ByteArrayOutputStream();
        all.forEach((name, value) -> body.writeBytes(
                ("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        if (file != null) {
            body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return who.client.send(who.client
                .request(path, "Accept-Language", "en")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String kept(Map<String, String> fields, String file, byte[] content) {
        var answer = upload(owner, fields, file, content);
        assertEquals(303, answer.status(), answer.body());
        var digest = FOREIGN.matcher(answer.location());
        assertTrue(digest.find(), answer.location());
        return digest.group(1);
    }

    private String pasted(String text) {
        return kept(Map.of("text", text), null, null);
    }

    @Test
    void anyTwoTextsAreCompared() {
        String key = terms();
        publish(key, FEE, "The fee is VND 200,000.");
        publish(key, FEE.replace("200.000", "250.000"), "The fee is VND 250,000.");
        draft(key, FEE.replace("phải", "có thể"), "The fee is VND 310,000.");
        String other = owner.terms(world, "other", "");
        publish(other, "Tài liệu khác.", "Another document.");
        String foreign = pasted("Điều khoản thử\n\nPhí là 270.000 đồng.");

        var versions = ok(owner.get(address(key + ":1:vi", key + ":2:vi")));
        assertTrue(
                versions.body().contains("<del><span class=\"visually-hidden\" lang=\"en\">deleted: </span>200.000"));
        assertTrue(ok(owner.get(address(key + ":in-force:en", key + ":draft:en")))
                .body()
                .contains("310,000"));
        assertTrue(ok(owner.get(address(key + ":1:vi", other + ":1:vi"))).body().contains("Tài liệu khác."));
        assertTrue(
                ok(owner.get(address(key + ":2:vi", "text:" + foreign))).body().contains("270.000"));
        assertTrue(ok(owner.get(address(key + ":1:vi", key + ":1:en"))).body().contains("VND"));
        var today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
        var day = ok(owner.get(address(key + ":" + today + ":vi", key + ":draft:vi")));
        assertTrue(day.body().contains("that day is not over."), day.body());
        assertTrue(day.body().contains(address(key + ":2:vi", key + ":draft:vi")), "and of which version that is");
        var past = owner.get(address(key + ":2001-01-01:vi", key + ":draft:vi"));
        assertEquals(404, past.status());
        assertTrue(past.body().contains("is in force on 2001-01-01"));
        var fallback = ok(owner.get(address(other + ":1:vi", key + ":draft:zh")));
        assertTrue(fallback.body().contains("the binding one is compared"), "R4");
        for (String nothing : List.of(
                key + ":9:vi..x",
                "x..y",
                key + ":9:vi.." + key + ":1:vi",
                "text:" + "0".repeat(64) + ".." + key + ":1:vi")) {
            assertEquals(404, owner.get(COMPARE + "/" + nothing).status(), nothing);
        }
    }

    @Test
    void theFormLeadsToTheAddressAndSaysWhatIsMissing() {
        String key = terms();
        publish(key, FEE, "");
        var found = owner.get(COMPARE + "?go=1&before.document=" + key + "&before.which=VERSION&before.number=1"
                + "&before.locale=vi&after.document=" + key + "&after.which=IN_FORCE&after.locale=vi");
        assertEquals(303, found.status(), found.body());
        assertEquals(address(key + ":1:vi", key + ":in-force:vi"), found.location());
        var missing = owner.get(COMPARE + "?go=1&before.document=" + key + "&before.which=IN_FORCE&before.number=77"
                + "&after.document=" + key + "&after.which=DAY&after.day=soon");
        assertEquals(422, missing.status());
        assertTrue(missing.body().contains("A number is given, but something else is chosen."));
        assertTrue(missing.body().contains("#after.day"));
        assertTrue(missing.body().contains("value=\"77\""), "keeps what was typed");
        var draftless =
                owner.get(COMPARE + "?go=1&before.document=" + key + "&after.document=" + key + "&after.which=DRAFT");
        assertEquals(422, draftless.status());
        assertTrue(draftless.body().contains("has no draft"));
        assertTrue(draftless.body().contains("<a href=\"#after.document\">New text: "), "and says of which side");
    }

    @Test
    void aFileAndAPastedTextAtOnceAreNotMixedUpAndAnEmptyFileIsNamed() {
        var typed = Map.of("text", "Typed words.");
        var two = upload(owner, typed, "a.txt", "Words of the file.".getBytes(StandardCharsets.UTF_8));
        assertEquals(422, two.status());
        assertTrue(two.body().contains("A file was chosen and a text pasted, too."));
        assertTrue(two.body().contains("Typed words."), "keeps what was typed");
        var empty = upload(owner, Map.of(), "contract.docx", new byte[0]);
        assertEquals(422, empty.status());
        assertTrue(empty.body().contains("“contract.docx” is empty"));
    }

    @Test
    void oneFormChoosesAndAddsSoThatNothingChosenIsForgotten() {
        String key = terms();
        publish(key, FEE, "");
        var chosen =
                Map.of("before.document", key, "before.which", "VERSION", "before.number", "1", "before.locale", "vi");
        var added = new LinkedHashMap<>(chosen);
        added.put("text", "Điều khoản " + key + " của họ.");
        added.put("side", "after");
        var kept = upload(owner, added, null, null);
        assertEquals(303, kept.status(), kept.body());
        assertTrue(kept.location().contains("before.number=1"), kept.location());
        var digest = FOREIGN.matcher(kept.location());
        assertTrue(digest.find());

        var both = new LinkedHashMap<>(chosen);
        both.put("after.document", "text:" + digest.group(1));
        both.put("go", "1");
        var compared = upload(owner, both, null, null);
        assertEquals(303, compared.status(), compared.body());
        assertEquals(address(key + ":1:vi", "text:" + digest.group(1)), compared.location());
        both.put("text", "Not added.");
        var unused = upload(owner, both, null, null);
        assertEquals(422, unused.status());
        assertTrue(unused.body().contains("A text is pasted, but not added."));
        assertTrue(unused.body().contains("Not added."), "keeps what was typed");
        var file = upload(owner, Map.of("go", "1"), "a.txt", new byte[] {65});
        assertEquals(422, file.status());
        assertTrue(file.body().contains("A file is chosen, but not added."));
        assertTrue(
                file.body().contains("Old text: Choose a text.") && file.body().contains("New text: Choose a text."));
    }

    @Test
    void r5OnlyStaffCompareAndTheyAlsoSeeWhatIsNotAnnounced() {
        String key = terms();
        publish(key, FEE, "");
        owner.publish(world, key, "", FEE.replace("30", "60"), "", "?date=2031-01-01&announceDate=2030-12-01");
        String secret = address(key + ":1:vi", key + ":2:vi");
        var page = ok(StaffMember.of(world, "LEGAL").get(secret));
        assertTrue(page.body().contains("Not announced"));
        assertTrue(page.body().contains("60"));
        assertEquals(303, world.visitor().get(secret).status());
        assertEquals(403, StaffMember.of(world, "MEMBER").get(secret).status());
        assertEquals(303, world.visitor().get(secret + "/redline.txt").status());
        assertEquals(403, StaffMember.of(world, "MEMBER").get(COMPARE).status());
    }

    @Test
    void whoeverTicksNotesOrSignsGoesOnLookingInTheSameWay() {
        String key = terms();
        publish(key, FEE, "");
        draft(key, FEE.replace("200.000", "250.000"), "");
        var legal = StaffMember.of(world, "LEGAL");
        String pair = address(key + ":in-force:vi", key + ":draft:vi");
        String how = "?view=side&noise=markup";
        var page = ok(legal.get(pair + how));
        String point = points(page).get(0);
        for (String form : List.of("/ticks", "/sign-off")) {
            assertTrue(page.body().contains(pair + form + how.replace("&", "&amp;")), page.body());
        }
        var ticked = with(legal, pair + "/ticks" + how, page, Map.of("ticked", point));
        assertEquals(pair + how + "#review", ticked.header("Location"));
        var noting = with(legal, pair + "/ticks" + how, page, Map.of("ticked", point, "note", point));
        assertEquals(pair + "/notes?point=" + point + how.replace('?', '&'), noting.header("Location"));
        var note = ok(legal.get(noting.header("Location")));
        assertTrue(note.body().contains(pair + how.replace("&", "&amp;") + "#review-" + point), note.body());
        var written = with(legal, pair + "/notes" + how, note, Map.of("point", point, "words", "So be it"));
        assertEquals(pair + how + "#review-" + point, written.header("Location"));
        var signed = with(legal, pair + "/sign-off" + how, page, Map.of());
        assertEquals(pair + how + "#sign-offs", signed.header("Location"));
    }

    @Test
    void legalStaffTickNoteAndSignOffAndEditorsAreTold() {
        String key = terms();
        publish(key, FEE, "");
        draft(key, FEE.replace("200.000", "250.000").replace("phải", "có thể"), "");
        var legal = StaffMember.of(world, "LEGAL");
        var editor = StaffMember.of(world, "EDITOR");
        String pair = address(key + ":in-force:vi", key + ":draft:vi");
        var page = ok(legal.get(pair));
        var points = points(page);
        assertEquals(2, points.size(), page.body());
        assertEquals(
                303,
                with(legal, pair + "/ticks", page, Map.of("ticked", points.get(0)))
                        .status());
        assertTrue(legal.get(pair).body().contains("You have ticked off 1 of 2."));
        assertTrue(
                editor.get(pair).body().contains("You have ticked off 0 of 2."), "each reader has ticks of their own");

        var note = ok(legal.get(pair + "/notes?point=" + points.get(0)));
        assertEquals(
                422,
                with(legal, pair + "/notes", note, Map.of("point", points.get(0), "words", " "))
                        .status());
        assertEquals(
                303,
                with(
                                legal,
                                pair + "/notes",
                                note,
                                Map.of(
                                        "point",
                                        points.get(0),
                                        "purpose",
                                        "CHANGE_NOTE",
                                        "words",
                                        "Phí tăng lên 250.000 đồng."))
                        .status());
        assertTrue(editor.get(pair).body().contains("Phí tăng lên 250.000 đồng."));
        String draft = "/console/documents/" + key + "/draft";
        var writing = editor.get(draft);
        assertTrue(writing.body().contains("Suggested for the change note"));
        var id = Pattern.compile("name=\"suggestion\" value=\"([^\"]+)\"").matcher(writing.body());
        assertTrue(id.find());
        var fields = StaffMember.draft(world, FEE.replace("200.000", "250.000").replace("phải", "có thể"), "");
        fields.put("suggestion", id.group(1));
        var taken = ok(editor.send(draft + "/suggestion", writing, fields));
        assertTrue(taken.body().contains("A note\nPhí tăng lên 250.000 đồng."), "after what was typed");
        assertFalse(taken.body().contains("Suggested for the change note"), "what was taken is not offered again");
        assertTrue(taken.body().contains("name=\"taken\" value=\"" + id.group(1)));
        fields.put("changeNote", "A note\nThe fee rises.");
        fields.put("taken", id.group(1));
        assertEquals(303, editor.send(draft, taken, fields).status());
        assertFalse(editor.get(draft).body().contains("Suggested for the change note"), "nor when it was reworded");
        assertFalse(editor.get(draft + "/publication").body().contains("Suggested for the change note"));

        assertTrue(editor.get(draft + "/publication").body().contains("Vietnamese: not signed off against version 1."));
        assertFalse(editor.get(pair).body().contains("/sign-off\""), "an editor is offered none");
        assertEquals(
                403,
                with(editor, pair + "/sign-off", editor.get(pair), Map.of()).status());
        var signed = with(legal, pair + "/sign-off", page, Map.of());
        assertEquals(303, signed.status(), signed.body());
        assertTrue(legal.get(pair).body().contains("with 1 of 2 changes ticked off."));
        assertTrue(editor.get(draft + "/publication").body().contains("Vietnamese: signed off against version 1 by"));

        draft(key, FEE.replace("200.000", "290.000"), "");
        assertTrue(editor.get(pair).body().contains("An earlier text was signed off by"));
        var check = editor.get(draft + "/publication").body();
        assertTrue(check.contains("The draft has changed since."));
        assertTrue(check.contains("Vietnamese: not signed off against version 1."));
        var stale = with(legal, pair + "/sign-off", page, Map.of());
        assertEquals(409, stale.status(), "nothing is signed that was not seen");
        assertTrue(stale.body().contains("Nothing was signed off"));
        var late = with(legal, pair + "/notes", note, Map.of("point", points.get(0), "words", "Typed before."));
        assertEquals(409, late.status());
        assertTrue(late.body().contains("Typed before."), "keeps what was typed");
        assertEquals(
                409,
                with(legal, pair + "/ticks", page, Map.of("ticked", points.get(1)))
                        .status());
    }

    @Test
    void aNoteOnAChangeThatIsNotThereIsRefusedAndKeepsWhatWasTyped() {
        String key = terms();
        publish(key, FEE, "");
        publish(key, FEE.replace("30", "60"), "");
        String pair = address(key + ":1:vi", key + ":2:vi");
        var page = ok(owner.get(pair));
        for (String nowhere : List.of("n999", "o77", "c1", "<b>")) {
            var refused = with(owner, pair + "/notes", page, Map.of("point", nowhere, "words", "Lost, nearly."));
            assertEquals(422, refused.status(), nowhere);
            assertTrue(refused.body().contains("These two texts have no such change."), refused.body());
            assertTrue(refused.body().contains("Lost, nearly."), "keeps what was typed");
        }
        assertFalse(owner.get(pair).body().contains("Lost, nearly."));
        var nowhere = owner.get(pair + "/notes?point=n999");
        assertEquals(404, nowhere.status());
        assertTrue(nowhere.body().contains("a note written here is about the whole comparison"));
    }

    @Test
    void ticksThatWereSetAreKeptByWhateverTheirFormIsSentFor() {
        String key = terms();
        publish(key, FEE, "");
        publish(key, FEE.replace("200.000", "250.000").replace("30", "60"), "");
        String pair = address(key + ":1:vi", key + ":2:vi");
        var legal = StaffMember.of(world, "LEGAL");
        var page = ok(legal.get(pair));
        var points = points(page);
        assertEquals(2, points.size(), page.body());
        var noting = with(legal, pair + "/ticks", page, Map.of("ticked", points.get(0), "note", points.get(1)));
        assertEquals(303, noting.status());
        assertEquals(pair + "/notes?point=" + points.get(1), noting.location());
        assertTrue(legal.get(pair).body().contains("You have ticked off 1 of 2."));

        with(legal, pair + "/notes", page, Map.of("point", points.get(1), "words", "Gone soon."));
        var note = Pattern.compile("/notes/[0-9a-f-]{36}/removal")
                .matcher(ok(legal.get(pair)).body());
        assertTrue(note.find(), "the form of the ticks removes it");
        String removal = pair + note.group();
        assertEquals(
                303,
                with(legal, removal, page, Map.of("ticking", "yes", "ticked", points.get(1), "point", points.get(1)))
                        .status());
        assertTrue(legal.get(pair).body().contains("You have ticked off 1 of 2."));
        assertFalse(legal.get(pair).body().contains("Gone soon."));
        assertTrue(legal.get(pair).body().contains("value=\"" + points.get(1) + "\" checked"));

        assertEquals(
                303,
                with(legal, pair + "/ticks", page, Map.of("ticked", points.get(0)))
                        .status());
        assertEquals(303, with(legal, pair + "/sign-off", page, Map.of()).status(), "a form without ticks");
        assertTrue(legal.get(pair).body().contains("with 1 of 2 changes ticked off."));
        assertEquals(
                303,
                with(owner, pair + "/sign-off", owner.get(pair), Map.of("ticking", "yes", "ticked", points.get(1)))
                        .status());
        assertTrue(owner.get(pair).body().contains("value=\"" + points.get(1) + "\" checked"));
    }

    @Test
    void twoWhoSignAtOnceHaveBothSignedAndWhoSignsTwiceOnce() throws Exception {
        String key = terms();
        publish(key, FEE, "");
        publish(key, FEE.replace("30", "60"), "");
        String pair = address(key + ":1:vi", key + ":2:vi");
        var legal = StaffMember.of(world, "LEGAL");
        var page = legal.get(pair);
        var ownersPage = owner.get(pair);
        var acts = new ArrayList<Callable<Answer>>();
        for (int i = 0; i < 3; i++) {
            acts.add(() -> with(legal, pair + "/sign-off", page, Map.of()));
            acts.add(() -> with(owner, pair + "/sign-off", ownersPage, Map.of()));
        }
        var pool = Executors.newFixedThreadPool(acts.size());
        try {
            for (var answer : pool.invokeAll(acts)) {
                assertEquals(303, answer.get().status(), answer.get().body());
            }
        } finally {
            pool.shutdownNow();
        }
        var signed = legal.get(pair).body();
        assertEquals(2, signed.split("class=\"signed\"", -1).length - 1, signed);
        assertFalse(signed.contains("/sign-off\""), "there is nothing left to sign");
    }

    @Test
    void aTextFromElsewhereIsCleanedKeptOnceAndStaysOnceSignedOff() {
        String key = terms();
        publish(key, FEE, "");
        String text =
                "<h1>Điều khoản " + key + "</h1><script>alert(1)</script><p onclick=\"x()\">Phí là <b>250.000</b> đồng."
                        + " <a href=\"javascript:alert(2)\">Xem</a></p>";
        String digest = pasted(text);
        var page = ok(owner.get(COMPARE + "/texts/" + digest));
        assertTrue(page.body().contains("Phí là 250.000 đồng. Xem"));
        assertFalse(page.body().contains("alert"), page.body());
        assertFalse(page.body().contains("onclick"));
        assertEquals(digest, pasted(text), "the same words have the same digest");
        assertEquals(303, world.visitor().get(COMPARE + "/texts/" + digest).status());

        String pair = address(key + ":1:vi", "text:" + digest);
        var editor = StaffMember.of(world, "EDITOR");
        String removal = COMPARE + "/texts/" + digest + "/removal";
        assertEquals(403, editor.post(removal, COMPARE, Map.of()).status(), "somebody else added it");
        assertEquals(
                303, with(owner, pair + "/sign-off", owner.get(pair), Map.of()).status());
        var bound = owner.post(removal, COMPARE, Map.of());
        assertEquals(409, bound.status());
        assertTrue(bound.body().contains("cannot be removed"));
        String other = pasted(text.replace("250", "260"));
        assertEquals(
                303,
                owner.post(COMPARE + "/texts/" + other + "/removal", COMPARE, Map.of())
                        .status());
        assertEquals(404, owner.get(address(key + ":1:vi", "text:" + other)).status());
    }

    @Test
    void aWordFileIsReadAndABrokenOneSaysWhatIsWrong() {
        byte[] file = WordFile.saying("Điều khoản " + world.corner, "Phí là 250.000 đồng.");
        String digest = kept(Map.of(), "đối tác.docx", file);
        var page = ok(owner.get(COMPARE + "/texts/" + digest));
        assertTrue(page.body().contains("đối tác.docx"));
        assertTrue(page.body().contains("Phí là 250.000 đồng."));
        var cut = upload(owner, Map.of("name", "Mine"), "a.docx", java.util.Arrays.copyOf(file, file.length - 40));
        assertEquals(422, cut.status());
        assertTrue(cut.body().contains("The Word file is damaged"), cut.body());
        assertTrue(cut.body().contains("href=\"#file\""));
        assertTrue(cut.body().contains("value=\"Mine\""), "keeps what was typed");
        var none = upload(owner, Map.of("origin", "DOCX"), "a.docx", "hello".getBytes(StandardCharsets.UTF_8));
        assertTrue(none.body().contains("it is not a ZIP archive at all"), none.body());
    }

    @Test
    void whatIsTakenForMarkdownIsSaidToBe() {
        byte[] plain = ("2. Phí " + world.corner + " là 5*3*2 đồng.\nChúng tôi không chịu trách nhiệm.")
                .getBytes(StandardCharsets.UTF_8);
        byte[] markdown = ("# Phạm vi " + world.corner + "\n\nPhí *này*.").getBytes(StandardCharsets.UTF_8);
        assertFalse(saysMarkdown(plain));
        assertTrue(saysMarkdown(markdown));

        String source = "/console/documents/" + terms() + "/draft/source";
        String csrf = owner.get(source).csrf();
        var kept = ok(upload(owner, source, csrf, Map.of(), "fees.txt", plain));
        assertTrue(kept.body().contains("là 5*3*2 đồng.\""), "the first line is the title");
        assertFalse(kept.body().contains("looks like Markdown"));
        assertTrue(ok(upload(owner, source, csrf, Map.of(), "fees", markdown))
                .body()
                .contains("looks like Markdown"));
    }

    /** Whether the page that is led to says what the file was taken for, in either language. */
    private boolean saysMarkdown(byte[] content) {
        var added = upload(owner, Map.of(), "fees", content);
        assertEquals(303, added.status(), added.body());
        String page = ok(owner.get(added.location())).body();
        return page.contains("looks like Markdown") || page.contains("trông giống Markdown");
    }

    @Test
    void uploadsAreBoundedAndCarryTheirToken() {
        assertEquals(
                422, upload(owner, Map.of(), "a.txt", new byte[(8 << 20) + 1]).status());
        assertEquals(422, upload(owner, Map.of("text", ""), null, null).status());
        assertEquals(
                403,
                upload(owner, "forged", Map.of("text", "words"), null, null).status());
        var elsewhere = owner.client.send(owner.client
                .request("/console/documents/new")
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("--b--")));
        assertEquals(415, elsewhere.status(), "files are taken at one address only");
    }

    @Test
    void everyPageThatHasSomethingToCompareLeadsThere() {
        String key = terms();
        publish(key, FEE, "");
        var visitor = world.visitor();
        World.accept(visitor, "/vi/" + key);
        publish(key, FEE.replace("30", "60"), "");
        draft(key, FEE.replace("30", "90"), "");
        String document = "/console/documents/" + key;
        String inDraft = address(key + ":in-force:vi", key + ":draft:vi");
        assertTrue(owner.get(document).body().contains("href=\"" + inDraft + "\""));
        assertTrue(owner.get(document).body().contains("href=\"" + address(key + ":1:vi", key + ":2:vi") + "\""));
        var first = owner.get(document + "/versions/1").body();
        assertTrue(first.contains("href=\"" + address(key + ":1:vi", key + ":2:vi") + "\""), "with what is in force");
        assertTrue(first.contains("href=\"" + address(key + ":1:vi", key + ":draft:vi") + "\""));
        var subject = Pattern.compile("/console/subjects/[0-9a-f-]{36}").matcher(first);
        assertTrue(subject.find());
        String since = address(key + ":1:vi", key + ":in-force:vi");
        assertTrue(owner.get(subject.group()).body().contains("href=\"" + since + "\""));
        assertTrue(ok(owner.get(since)).body().contains("60"));
    }

    @Test
    void aComparisonIsTakenAwayAsAFile() {
        String key = terms();
        publish(key, FEE, "");
        draft(key, FEE.replace("30", "60"), "");
        String pair = address(key + ":1:vi", key + ":draft:vi");
        for (String format : List.of("pdf", "docx", "txt", "diff", "json")) {
            var file = owner.get(pair + "/redline." + format);
            assertEquals(200, file.status(), format);
            assertTrue(file.header("Content-Disposition").contains("." + format), format);
            assertTrue(file.header("Cache-Control").contains("no-store"), "a draft is nobody else's");
        }
        assertEquals(404, owner.get(pair + "/redline.exe").status());
    }
}
