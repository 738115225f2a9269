package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.prevail.review.WordFile;
import org.prevail.support.Client;
import org.prevail.support.RunningPortal;

/**
 * What legal staff do with a draft, from the first look to the sign-off and past it, in a real browser: one story in
 * chapters, each going on where the one before ended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewE2E {
    private static final String TOKEN = "end-to-end-only";
    private static final String KEY = LoanTerms.KEY;
    private static final String PUBLICATION = "/console/documents/" + KEY + "/draft/publication";
    private Path data;
    private RunningPortal portal;
    private Browser browser;
    private Staff editor;
    private Lawyer lawyer;

    @BeforeAll
    void start() throws Exception {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "review")), "run")
                .toAbsolutePath();
        portal = RunningPortal.start(
                RunningPortal.freePort(),
                Map.of("PREVAIL_DATA_DIR", data.toString(), "PREVAIL_DEMO", "true", "PREVAIL_API_TOKEN", TOKEN),
                data.resolve("portal.log"));
        LoanTerms.publish(Client.program(portal.origin(), TOKEN));
        browser = new Browser(portal.origin());
        editor = Staff.signedIn(browser, data, "editor");
        editor.write(KEY, "en", "12 months", "24 months");
        editor.write(KEY, "en", "may end", "may not end");
        editor.write(KEY, "en", "9% a year", "11% a year");
        editor.write(KEY, "vi", "12 tháng", "24 tháng");
        editor.write(KEY, "vi", "được chấm dứt", "không được chấm dứt");
        lawyer = new Lawyer(Staff.signedIn(browser, data, "legal").page());
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

    @Test
    @Order(1)
    void aDraftIsReadAgainstWhatIsInForceChangeByChangeByKeyboard() {
        lawyer.readDraft(KEY);
        assertTrue(lawyer.reads("Nobody has signed off this comparison."));
        Browser.look(lawyer.page(), "review-draft");
        int places = lawyer.page().locator(".turn").count();
        assertEquals(3, places);
        var visited = new LinkedHashSet<String>();
        for (int i = 0; i < places; i++) {
            visited.add(pressed("n"));
        }
        assertEquals(places, visited.size(), "each change once");
        String last = pressed("n");
        assertEquals(last, visited.stream().reduce((one, next) -> next).orElseThrow(), "and no further");
        pressed("p");
        assertEquals(visited.iterator().next(), pressed("p"));
    }

    @Test
    @Order(2)
    void nothingTheKeyboardReachesIsHiddenUnderABar() {
        var page = lawyer.page();
        for (String view : new String[] {"", "?view=side"}) {
            page.navigate(page.url().replaceAll("[?#].*", "") + view);
            page.locator("h1").click();
            lawyer.walk("Tab", "[formaction*='/sign-off']");
            lawyer.walk("Shift+Tab", ".eyebrow a");
        }
    }

    /** Where the key led: the focus is there, too, for whoever goes on with Tab or listens. */
    private String pressed(String key) {
        lawyer.page().keyboard().press(key);
        String place = lawyer.page().evaluate("location.hash").toString();
        assertEquals(place, "#" + lawyer.page().evaluate("document.activeElement.id"));
        return place;
    }

    @Test
    @Order(3)
    void changesAreTickedOffAndStayTickedOff() {
        lawyer.tick(1, 3);
        assertEquals("Saved: 2 of 3 ticked off.", lawyer.flash());
        Browser.look(lawyer.page(), "review-ticked");
        lawyer.readDraft(KEY);
        assertTrue(lawyer.reads("You have ticked off 2 of 3."));
        assertEquals(2, lawyer.page().locator("[name=ticked]:checked").count());
    }

    @Test
    @Order(4)
    void aNoteIsWrittenForColleaguesAndOneTheEditorTakesIntoTheChangeNote() {
        lawyer.change(2).getByRole(AriaRole.CHECKBOX).check();
        lawyer.note(2, "Staff only", "Does the lender know?\n\nAsk before Friday.");
        assertTrue(lawyer.change(2).innerText().contains("Ask before Friday."));
        assertTrue(lawyer.reads("You have ticked off 3 of 3."), "what was ticked on the way is kept");
        lawyer.change(2).getByRole(AriaRole.CHECKBOX).uncheck();
        lawyer.note(1, "The public change note", "The loan runs twice as long.");
        Browser.look(lawyer.page(), "review-noted");
        lawyer.page().getByText("Write a note on the whole comparison").click();
        Browser.look(lawyer.page(), "review-note");

        var draft = editor.page();
        draft.navigate("/console/documents/" + KEY + "/draft");
        assertFalse(draft.locator("main").innerText().contains("Ask before Friday."), "that one is for colleagues");
        Browser.look(draft, "review-suggested");
        draft.getByText("Add to the change note").click();
        assertTrue(draft.locator("[name=changeNote]").inputValue().contains("The loan runs twice as long."));
        draft.locator("[name=changeNote]").press("Control+s");
        draft.waitForURL("**/draft");
    }

    @Test
    @Order(5)
    void aTextThatCameByMailIsComparedWithAVersion() {
        var page = lawyer.page();
        page.navigate("/console/compare");
        Browser.look(page, "review-choose");
        lawyer.choose("before", KEY, "VERSION", "en");
        page.locator("input:not([type=hidden])[name='before.number']").fill("1");
        String theirs = "<h2>1. Loan</h2><p>The loan is <b>8,000,000</b> ₫ and is paid back within 12 months.</p>"
                + "<p>The lender may end this contract at any time with notice in writing.</p>";
        lawyer.add("Counterparty.html", "text/html", theirs.getBytes(StandardCharsets.UTF_8), "en");
        assertEquals("The text is kept and chosen. Choose the other one.", lawyer.flash());
        Browser.look(page, "review-added");
        lawyer.compare();
        assertTrue(page.locator("#redline del").allInnerTexts().stream().anyMatch(del -> del.contains("10,000,000")));
        Browser.look(page, "review-foreign-compared");
        page.locator(".compared a[href*='/compare/texts/']").click();
        assertTrue(lawyer.reads("The loan is 8,000,000 ₫"));
        Browser.look(page, "review-foreign");
    }

    @Test
    @Order(6)
    void theLawyerSignsOffAndWhoeverPublishesSeesIt() {
        lawyer.readDraft(KEY);
        lawyer.signOff();
        assertEquals("You signed off this comparison. It is in the evidence.", lawyer.flash());
        assertTrue(lawyer.page().locator(".sign-offs").innerText().contains("with 2 of 3 changes ticked off."));
        assertEquals(0, lawyer.page().locator("#sign").count(), "once is enough");
        Browser.look(lawyer.page(), "review-signed");
        editor.page().navigate(PUBLICATION);
        assertTrue(editor.page().locator("main").innerText().contains("English: signed off against version 1 by"));
        Browser.look(editor.page(), "review-publication-signed");
    }

    @Test
    @Order(7)
    void whenTheDraftChangesTheSignOffIsSaidToBeOfAnEarlierText() {
        editor.write(KEY, "en", "24 months", "36 months");
        lawyer.tick(2);
        assertTrue(lawyer.reads("Nothing was recorded; this is the comparison as it is now."), "R11");
        Browser.look(lawyer.page(), "review-stale");
        lawyer.readDraft(KEY);
        assertTrue(lawyer.reads("An earlier text was signed off by you on"));
        assertTrue(lawyer.reads("Nobody has signed off this comparison."));
        assertTrue(lawyer.reads("You have ticked off 0 of 3."));
        Browser.look(lawyer.page(), "review-earlier");
        editor.page().navigate(PUBLICATION);
        assertTrue(editor.page().locator("main").innerText().contains("The draft has changed since."));
        Browser.look(editor.page(), "review-publication-earlier");
    }

    @Test
    @Order(8)
    void withoutScriptsAllOfItWorks() {
        var plain = new Lawyer(
                Staff.signedIn(browser, data, "legal", Browser.Way.PLAIN).page());
        plain.readDraft(KEY);
        plain.page().locator("a[href^='#c']").first().click();
        String first = plain.page().url();
        plain.page().locator(".turn a[rel=next]").first().click();
        assertFalse(plain.page().url().equals(first), "from change to change by link");
        plain.tick(1, 2);
        assertEquals("Saved: 2 of 3 ticked off.", plain.flash());
        plain.change(3).getByRole(AriaRole.CHECKBOX).check();
        plain.note(3, "Staff only", "Agreed.");
        assertTrue(plain.change(3).innerText().contains("Agreed."));
        plain.signOff();
        assertTrue(plain.page().locator(".sign-offs").innerText().contains("with 3 of 3 changes ticked off."));

        plain.page().navigate("/console/compare");
        byte[] word = WordFile.saying("1. Khoản vay", "Khoản vay là 10.000.000 ₫ và được trả trong 18 tháng.");
        plain.choose("before", KEY, "DRAFT", "vi");
        plain.add("Đối tác.docx", "application/octet-stream", word, "vi");
        plain.compare();
        assertTrue(plain.page().locator("#redline ins").allInnerTexts().stream().anyMatch(ins -> ins.contains("18")));
    }

    @Test
    @Order(9)
    void onAPhoneInTheDarkAndInVietnameseEveryPageIsReadable() {
        Page page = Staff.signedIn(browser, data, "legal", Browser.Way.PHONE).page();
        String draft = "/console/compare/" + KEY + ":in-force:vi.." + KEY + ":draft:vi";
        var pages = new LinkedHashMap<String, String>();
        pages.put("document", "/console/documents/" + KEY);
        pages.put("choose", "/console/compare");
        pages.put("refused", "/console/compare?go=1&before.number=x");
        pages.put("draft", draft);
        pages.put("side", draft + "?view=side");
        pages.put("clauses", draft + "?view=clauses");
        pages.put("changes", draft + "?changes=only");
        pages.put("earlier", "/console/compare/" + KEY + ":in-force:en.." + KEY + ":draft:en");
        pages.put("note", draft + "/notes");
        pages.put("suggested", "/console/documents/" + KEY + "/draft");
        pages.put("publication", PUBLICATION);
        pages.forEach((name, path) -> {
            page.navigate(path);
            Browser.look(page, "phone-review-" + name);
        });
        page.navigate("/console/compare");
        page.locator("a[href*='/compare/texts/']").first().click();
        Browser.look(page, "phone-review-foreign");
    }
}
