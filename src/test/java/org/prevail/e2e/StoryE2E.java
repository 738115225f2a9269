package org.prevail.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.prevail.support.RunningPortal;

/**
 * The main job, end to end, in a real browser on the demo site: publish, govern, show, accept, ask again. One story in
 * chapters, each going on where the one before ended; {@code docs/tutorial.md} tells it to people.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryE2E {
    private static final String PLACE = "/en/for/services/camera";
    private static final String CAMERA = "/en/camera-terms";

    private Path data;
    private Map<String, String> settings;
    private int port;
    private RunningPortal portal;
    private Browser browser;
    private Reader visitor;
    private Staff editor;

    @BeforeAll
    void start() throws Exception {
        data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "story")), "run")
                .toAbsolutePath();
        settings = Map.of("PREVAIL_DATA_DIR", data.toString(), "PREVAIL_DEMO", "true");
        port = RunningPortal.freePort();
        portal = RunningPortal.start(port, settings, data.resolve("portal.log"));
        browser = new Browser(portal.origin());
        visitor = new Reader(browser.person(Browser.Way.DESK));
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
    void aServiceWithoutTermsOfItsOwnIsGovernedByTheGeneralPolicyAndThePageSaysSo() {
        visitor.open(PLACE);
        assertTrue(visitor.reads("There are no specific terms for “Camera service”."));
        assertTrue(visitor.asked());
        Browser.look(visitor.page(), "general-governs");
        visitor.accept();
        Browser.look(visitor.page(), "receipt-general");
    }

    @Test
    @Order(2)
    void anEditorPublishesTermsAndFromThatInstantTheyGovern() {
        editor = Staff.signedIn(browser, data, "editor");
        Browser.look(editor.page(), "console");
        editor.page().navigate("/console/documents/camera-terms/draft");
        Browser.look(editor.page(), "console-draft");
        editor.page().navigate("/console/documents/camera-terms/draft/publication");
        Browser.look(editor.page(), "console-publication");
        editor.publish("camera-terms");
        Browser.look(editor.page(), "console-published");

        visitor.open(PLACE);
        assertTrue(visitor.reads("this document takes precedence over"));
        assertTrue(visitor.asked());
        assertTrue(visitor.bar().contains("Another document governs here now"), visitor.bar());
        Browser.look(visitor.page(), "specific-governs");
        visitor.open("/en/privacy");
        assertEquals(
                1,
                visitor.page().locator(".precedence a[href='/en/camera-terms']").count());
    }

    @Test
    @Order(3)
    void theVisitorAcceptsAndGetsAReceiptAndThePageSaysWhatWasAcceptedAndWhen() {
        visitor.open(CAMERA);
        visitor.accept();
        assertTrue(visitor.reads("You accepted"));
        Browser.look(visitor.page(), "receipt");
        visitor.open(CAMERA);
        assertFalse(visitor.asked());
        assertTrue(visitor.bar().contains("You accepted"), visitor.bar());
        Browser.look(visitor.page(), "accepted");
    }

    @Test
    @Order(4)
    void r12AChangeOfOneWordAsksAgainAndSaysSinceWhichVersion() {
        editor.change("camera-terms", "vi", "## 1.", "Một chữ.\n\n## 1.");
        visitor.open("/en/contact");
        assertEquals(1, visitor.page().locator(".notice.open").count(), "named on every page (R15)");
        visitor.open(CAMERA);
        assertTrue(visitor.bar().contains("The text has changed since version 1, which you accepted."), visitor.bar());
        Browser.look(visitor.page(), "asked-again");
        visitor.accept();
    }

    @Test
    @Order(5)
    void r12AChangeOfMarkupAloneAsksNobodyAndTheEarlierTextAgainNobodyWhoAcceptedIt() {
        editor.change("camera-terms", "vi", "Một chữ.", "*Một* **chữ.**");
        visitor.open(CAMERA);
        assertFalse(visitor.asked());
        editor.publishAgain("camera-terms", 1);
        visitor.open(CAMERA);
        assertFalse(visitor.asked());
        assertTrue(visitor.bar().contains("version 1"), visitor.bar());
    }

    @Test
    @Order(6)
    void r11WhoeverSendsAnOldFormHasAcceptedWhatTheySawAndIsAskedForTheNewOne() {
        var slow = new Reader(browser.person(Browser.Way.PLAIN));
        slow.open(CAMERA);
        editor.write("camera-terms", "vi", "## 1.", "Thêm một câu.\n\n## 1.");
        Instant soon = Instant.now().plus(Duration.ofSeconds(10));
        editor.schedule("camera-terms", soon);
        await(soon.plusMillis(200));
        slow.accept();
        assertTrue(slow.reads("it ceased to be in force"), "it says so");
        assertTrue(slow.reads("Now asked for"), "and what is asked now");
        Browser.look(visitor.page(), "superseded-asks");
        visitor.open(CAMERA);
        assertTrue(visitor.asked());
    }

    @Test
    @Order(7)
    void r2AScheduledVersionComesIntoForceAlsoIfThePortalWasOffThen() {
        editor.write("camera-terms", "vi", "Thêm một câu.", "Thêm hai câu.");
        Instant soon = Instant.now().plus(Duration.ofSeconds(4));
        editor.schedule("camera-terms", soon);
        portal.kill();
        await(soon);
        portal = RunningPortal.start(port, settings, data.resolve("portal.log"));
        visitor.open("/vi/camera-terms");
        assertTrue(visitor.reads("Thêm hai câu."));
    }

    @Test
    @Order(8)
    void r13DecliningTakesAsManyStepsIsRecordedAndCanBeChanged() {
        visitor.open(CAMERA);
        visitor.decline();
        assertTrue(visitor.reads("You declined"));
        visitor.open(CAMERA);
        assertTrue(visitor.bar().contains("You declined"), visitor.bar());
        Browser.look(visitor.page(), "declined");
        visitor.accept();
        assertTrue(visitor.reads("You accepted"));
    }

    @Test
    @Order(9)
    void r6WithdrawingTheSpecificTermsLetsTheGeneralPolicyGovernAtOnceAndAsksNobodyWhoAcceptedIt() {
        visitor.open(CAMERA);
        int number = Integer.parseInt(
                visitor.page().locator(".document-head .facts").innerText().replaceAll("(?s).*Version (\\d+).*", "$1"));
        editor.withdraw("camera-terms", number);
        Browser.look(editor.page(), "console-withdrawn");
        visitor.open(PLACE);
        assertTrue(visitor.reads("There are no specific terms for “Camera service”."));
        assertFalse(visitor.asked());
        visitor.open("/en/camera-terms/versions/" + number);
        assertTrue(visitor.reads("was withdrawn"));
        Browser.look(visitor.page(), "withdrawn");
    }

    @Test
    @Order(10)
    void onAPhoneByKeyboardWithoutScriptsAndInVietnameseItAllWorks() {
        var phone = new Reader(browser.person(Browser.Way.PHONE));
        phone.open("/vi/fiber-terms");
        Browser.look(phone.page(), "phone-fiber");
        phone.acceptByKeyboard();
        Browser.look(phone.page(), "phone-receipt");
        phone.open("/vi/me");
        Browser.look(phone.page(), "phone-me");
        phone.open("/vi/");
        Browser.look(phone.page(), "phone-index");
        phone.open("/vi/accept");
        Browser.look(phone.page(), "phone-gate");

        var plain = new Reader(browser.person(Browser.Way.PLAIN));
        plain.open("/en/shop-terms");
        plain.decline();
        assertTrue(plain.reads("You declined"));
    }

    @Test
    @Order(11)
    void r7StaffSeeWhoWasShownWhatAndOpenAPastPageAsItWas() {
        var legal = Staff.signedIn(browser, data, "legal").page();
        legal.navigate("/console/documents/camera-terms/versions/1");
        Browser.look(legal, "console-version");
        legal.locator("a[href*='/console/subjects/']").first().click();
        Browser.look(legal, "console-subject");
        legal.locator("a[href*='/console/presentations/']").first().click();
        Browser.look(legal, "console-presentation");
        legal.locator("a[href$='/rendition']").first().click();
        assertTrue(legal.locator("body").innerText().contains("1."));
        legal.navigate("/console/governing?scope=services/fiber");
        Browser.look(legal, "console-governing");
    }

    /** A scheduled instant is a fact of the story: nothing but time brings it. */
    private static void await(Instant instant) {
        while (Instant.now().isBefore(instant)) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(20).toNanos());
        }
    }
}
