package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** The gate: one open document after the other, then back (R13, R15). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class GateIT {
    private static final Pattern RETURN = Pattern.compile("name=\"return\" value=\"([^\"]*)\"");

    private final World world = new World();
    private final Client visitor = world.visitor();

    private String gate(String back) {
        return "/en/accept?scope=" + world.scope("service") + "&return="
                + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** Decides as the form does, and follows the receipt's way on. */
    private Client.Answer decide(Client.Answer page, String decision) {
        var answer = sent(page, decision);
        assertEquals(303, answer.status(), answer.body());
        return visitor.get(answer.location());
    }

    private Client.Answer sent(Client.Answer page, String decision) {
        var onward = RETURN.matcher(page.body());
        assertTrue(onward.find(), page.body());
        return visitor.form(
                "/en/decisions",
                Map.of(
                        "presentation", page.token(),
                        "decision", decision,
                        "return", onward.group(1).replace("&amp;", "&")));
    }

    private static String onward(Client.Answer receipt) {
        var link = Pattern.compile("class=\"button\" href=\"([^\"]*/accept[^\"]*)\"")
                .matcher(receipt.body());
        assertTrue(link.find(), receipt.body());
        return link.group(1).replace("&amp;", "&");
    }

    private void twoDocuments() {
        world.publish(world.terms("general", ""), "Chung.", "General sentence.");
        world.publish(world.terms("specific", "service"), "Riêng.", "Specific sentence.");
    }

    @Test
    void oneDocumentAfterTheOtherThenBack() {
        twoDocuments();
        var first = visitor.get(gate("/en/contact"));
        assertTrue(first.body().contains("Specific sentence."), "the specific first");
        var second = visitor.get(onward(decide(first, "ACCEPTED")));
        assertTrue(second.body().contains("General sentence."));
        var page = second;
        // Other documents of the whole site may be open, too; each is decided on once.
        for (int i = 0; page.status() == 200 && i < 20; i++) {
            page = visitor.get(onward(decide(page, "ACCEPTED")));
        }
        assertEquals(303, page.status());
        assertEquals("/en/contact", page.location());
        assertEquals("/en/contact", visitor.get(gate("/en/contact")).location(), "nothing is left to ask");
    }

    @Test
    void aReceiptOnTheWayLeadsOnByOneLinkOnly() {
        twoDocuments();
        var receipt = decide(visitor.get(gate("/en/contact")), "ACCEPTED");
        assertTrue(onward(receipt).contains("/accept"));
        assertFalse(receipt.body().contains("class=\"notice open\""), receipt.body());
        assertTrue(visitor.get("/en/contact").body().contains("class=\"notice open\""), "elsewhere it is named");
    }

    @Test
    void r13WhoeverDeclinesGoesOnAndIsNotSentInCircles() {
        twoDocuments();
        var first = visitor.get(gate("/en/contact"));
        var second = visitor.get(onward(decide(first, "DECLINED")));
        assertFalse(second.body().contains("Specific sentence."), "not asked twice on one way");
        assertTrue(visitor.get(gate("/en/contact")).body().contains("Specific sentence."), "asked by the next way");
    }

    @Test
    void r14AConflictOnTheWayGivesTheGateAgainWithItsWayBack() {
        twoDocuments();
        var first = visitor.get(gate("/en/contact?from=there"));
        decide(first, "DECLINED");
        var conflict = sent(first, "ACCEPTED");
        assertEquals(409, conflict.status(), conflict.body());
        assertTrue(conflict.body().contains("Specific sentence."), conflict.body());
        assertTrue(conflict.asks(), "with a fresh form");
        assertTrue(
                conflict.body().contains("href=\"/vi/accept?scope="), "in another language, too: " + conflict.body());
        assertTrue(conflict.body().contains("href=\"/en/contact?from=there\""), "and the way back");
        var second = visitor.get(onward(decide(conflict, "ACCEPTED")));
        assertTrue(second.body().contains("General sentence."), "and it goes on: " + second.body());
    }

    @Test
    void r14WhoeverAcceptedAlreadyGoesOnFromAConflictToWhatIsNext() {
        twoDocuments();
        var first = visitor.get(gate("/en/contact?from=there"));
        decide(first, "ACCEPTED");
        var conflict = sent(first, "DECLINED");
        assertEquals(409, conflict.status(), conflict.body());
        assertTrue(conflict.body().contains("I withdraw my acceptance"), conflict.body());
        assertFalse(conflict.body().contains("href=\"/en/contact?from=there\""), "not past what is left");
        assertTrue(visitor.get(onward(conflict)).body().contains("General sentence."));
    }

    @Test
    void aConflictLeadsNobodyAstray() {
        twoDocuments();
        var first = visitor.get(gate("/en/contact"));
        decide(first, "DECLINED");
        var conflict = visitor.form(
                "/en/decisions",
                Map.of(
                        "presentation",
                        first.token(),
                        "decision",
                        "ACCEPTED",
                        "return",
                        "/en/accept?return=https%3A%2F%2Fevil.example%2F"));
        assertEquals(409, conflict.status(), conflict.body());
        assertFalse(conflict.body().contains("evil.example"), conflict.body());
    }

    @Test
    void nobodyIsLedAstray() {
        for (String astray : java.util.List.of(
                "https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "")) {
            assertEquals(422, visitor.get(gate(astray)).status(), astray);
        }
    }

    @Test
    void aPlaceThatCannotBeIsNotFound() {
        assertEquals(404, visitor.get("/en/accept?scope=A//b").status());
    }

    @Test
    void withNothingOpenItSaysSo() {
        var page = Client.withoutCookies(world.origin).get("/en/accept?scope=" + world.scope("nowhere"));
        assertTrue(page.status() == 200, page.body());
    }
}
