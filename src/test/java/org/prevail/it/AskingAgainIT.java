package org.prevail.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prevail.it.World.accept;
import static org.prevail.it.World.decide;

import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prevail.support.Client;

/** Whom a change asks again, seen by a visitor with cookies (R12, R13). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AskingAgainIT {
    private final World world = new World();

    @Test
    void r12AChangeOfOneWordAsksAgain() {
        String key = world.terms("word", "");
        world.publish(key, "Một câu.", "One sentence.");
        var visitor = world.visitor();
        accept(visitor, "/en/" + key);
        assertFalse(visitor.get("/en/" + key).asks());
        world.publish(key, "Một câu khác.", "One other sentence.");
        assertTrue(visitor.get("/en/" + key).asks());
    }

    @Test
    void r12AChangeOfMarkupAloneAsksNobody() {
        String key = world.terms("markup", "");
        world.publish(key, "## Mục\n\nMột **câu** dài.", "## Part\n\nA long sentence.");
        var visitor = world.visitor();
        accept(visitor, "/en/" + key);
        world.publish(key, "### Mục\n\nMột câu\ndài.", "### Part\n\nA *long*\nsentence.");
        assertFalse(visitor.get("/en/" + key).asks());
        assertTrue(world.visitor().get("/en/" + key).asks());
    }

    @Test
    void r12AReturnToAnAcceptedTextAsksNobodyWhoAcceptedIt() {
        String key = world.terms("return", "");
        world.publish(key, "Câu một.", "Sentence one.");
        var visitor = world.visitor();
        accept(visitor, "/en/" + key);
        world.publish(key, "Câu hai.", "Sentence two.");
        assertTrue(visitor.get("/en/" + key).asks());
        world.publish(key, "Câu một.", "Sentence one.");
        assertFalse(visitor.get("/en/" + key).asks());
    }

    @Test
    void r12AChangeOfATranslationAloneAsksOnlyItsReaders() {
        String key = world.terms("translation", "");
        world.publish(key, "Câu một.", "Sentence one.");
        var english = world.visitor();
        var vietnamese = world.visitor();
        accept(english, "/en/" + key);
        accept(vietnamese, "/vi/" + key);
        world.publish(key, "Câu một.", "Sentence number one.");
        assertTrue(english.get("/en/" + key).asks());
        assertFalse(vietnamese.get("/vi/" + key).asks());
    }

    @Test
    void r12WithdrawingTheSpecificTermsAsksNobodyWhoHadAcceptedTheGeneral() {
        String general = world.document("general", "POLICY", "", java.util.Map.of());
        world.publish(general, "Chung.", "General.");
        var visitor = world.visitor();
        String place = "/en/for/" + world.scope("service");
        accept(visitor, place);
        String specific = world.terms("specific", "service");
        int version = world.publish(specific, "Riêng.", "Specific.");
        assertTrue(visitor.get(place).asks());
        world.withdraw(specific, version);
        assertFalse(visitor.get(place).asks());
    }

    @Test
    void r13WhoeverDeclinedMayAcceptLater() {
        String key = world.terms("decline", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        decide(visitor, "/en/" + key, "DECLINED");
        assertTrue(visitor.get("/en/" + key).asks());
        accept(visitor, "/en/" + key);
        assertFalse(visitor.get("/en/" + key).asks());
    }

    @Test
    void r15WhoDeclinedOrWithdrewIsToldWhatChangedSince() {
        String key = world.terms("declined-then-changed", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        decide(visitor, "/en/" + key, "DECLINED");
        world.publish(key, "Câu.", "Another sentence.");
        assertToldSince(visitor, key, "1..2", "You declined version 1. The text has changed since that version.");
        accept(visitor, "/en/" + key);
        decide(visitor, "/en/me", "WITHDRAWN");
        world.publish(key, "Câu.", "A third sentence.");
        assertToldSince(visitor, key, "2..3", "The text has changed since version 2.");
    }

    @Test
    void r15WhoDeclinedATranslationIsToldThatTheBindingTextChanged() {
        String key = world.terms("declined-then-binding", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        decide(visitor, "/en/" + key, "DECLINED");
        world.publish(key, "Câu khác.", "Sentence.");
        var bar = Jsoup.parse(visitor.get("/en/" + key).body()).selectFirst("#decide-top");
        assertTrue(bar.text().contains("The text has changed since that version."), bar.text());
        assertTrue(bar.select("a[href=/vi/" + key + "/compare/1..2]").hasText(), bar.text());
        var elsewhere = Jsoup.parse(visitor.get("/en/" + key + "/versions").body());
        assertTrue(elsewhere.select(".notice.open").text().contains("Terms on trial"), "named on every page (R15)");
    }

    @Test
    void r12WhoDeclinesDuringAGraceIsToldUntilWhenTheEarlierAcceptanceHolds() {
        String key = world.terms("grace", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        accept(visitor, "/en/" + key);
        world.publish(
                key,
                World.version("Câu khác.", "Another sentence.")
                        .add("graceUntil", "2030-01-01T00:00:00Z")
                        .build());
        decide(visitor, "/en/" + key, "DECLINED");
        var bar = Jsoup.parse(visitor.get("/en/" + key).body()).selectFirst("#decide-top");
        assertTrue(bar.text().contains("You declined"), bar.text());
        assertTrue(bar.text().contains("Your earlier acceptance holds until"), bar.text());
    }

    @Test
    void r11ADecisionOnATextThatIsInForceUnderAnotherNumberIsSaidToHold() {
        String key = world.terms("same", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        world.publish(key, "**Câu.**", "**Sentence.**");
        var sent = visitor.form("/en/decisions", java.util.Map.of("presentation", token, "decision", "ACCEPTED"));
        assertEquals(303, sent.status());
        String receipt = Jsoup.parse(visitor.get(sent.location()).body()).text();
        assertTrue(receipt.contains("version 2 came into force. It says the same, word for word"), receipt);
    }

    @Test
    void r11WhoDeclinedWhatIsInForceUnderAnotherNumberIsAskedForNothing() {
        String key = world.terms("same-declined", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        world.publish(key, "**Câu.**", "**Sentence.**");
        var sent = visitor.form("/en/decisions", java.util.Map.of("presentation", token, "decision", "DECLINED"));
        String receipt = Jsoup.parse(visitor.get(sent.location()).body()).text();
        assertTrue(receipt.contains("It says the same, word for word"), receipt);
        assertFalse(receipt.contains("Now asked for"), receipt);
    }

    @Test
    void r12WhereTheReadersLanguageWasLeftOutTheReceiptDoesNotSayThatItHolds() {
        String key = world.terms("language-left-out", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        String token = visitor.get("/en/" + key).token();
        world.publish(key, "Câu.", null);
        var sent = visitor.form("/en/decisions", java.util.Map.of("presentation", token, "decision", "ACCEPTED"));
        String receipt = Jsoup.parse(visitor.get(sent.location()).body()).text();
        assertTrue(receipt.contains("Now asked for"), receipt);
        assertTrue(receipt.contains("What you accepted is not the text in force now."), receipt);
    }

    private static void assertToldSince(Client visitor, String key, String pair, String words) {
        var bar = Jsoup.parse(visitor.get("/en/" + key).body()).selectFirst("#decide-top");
        assertTrue(bar.text().contains(words), bar.text());
        assertTrue(bar.select("a[href=/en/" + key + "/compare/" + pair + "]").hasText(), bar.text());
    }

    @Test
    void r13WhoeverDeclinedIsRemindedInNoLanguage() {
        String key = world.terms("reminded", "");
        world.publish(key, "Câu.", "Sentence.");
        var visitor = world.visitor();
        decide(visitor, "/en/" + key, "DECLINED");
        for (String locale : List.of("en", "vi")) {
            var page = visitor.get("/" + locale + "/" + key + "/versions");
            var open = Jsoup.parse(page.body()).select(".notice.open bdi:matches(Terms on trial|Điều khoản thử)");
            assertTrue(open.isEmpty(), open.text());
        }
    }

    @Test
    void aWithdrawnVersionLeadsToWhatGovernsAtItsPlace() {
        String general = world.terms("general-there", "");
        world.publish(general, "Chung.", "General.");
        String specific = world.terms("specific-there", "service");
        int version = world.publish(specific, "Riêng.", "Specific.");
        world.withdraw(specific, version);
        var notice = Jsoup.parse(world.visitor()
                        .get("/en/" + specific + "/versions/" + version)
                        .body())
                .select(".past-withdrawn");
        assertEquals("/en/" + general, notice.select("a").attr("href"));
        assertTrue(notice.text().contains("What applies instead:"), notice.text());
    }

    @Test
    void r16AnotherPersonOnTheSameSiteIsAskedForThemself() {
        String key = world.terms("other", "");
        world.publish(key, "Câu.", "Sentence.");
        accept(world.visitor(), "/en/" + key);
        assertTrue(world.visitor().get("/en/" + key).asks());
    }

    @Test
    void aReceiptNamesTheVersionAndOpensByItsAddressAlone() {
        String key = world.terms("receipt", "");
        world.publish(key, "Câu.", "Sentence.");
        String receipt = accept(world.visitor(), "/en/" + key);
        var page = world.visitor().get(receipt);
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Terms on trial"));
        assertTrue(page.header("Cache-Control").contains("no-store"));
    }
}
