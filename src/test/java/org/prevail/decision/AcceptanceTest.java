package org.prevail.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prevail.support.Published.APRIL;
import static org.prevail.support.Published.FEBRUARY;
import static org.prevail.support.Published.JANUARY;
import static org.prevail.support.Published.MARCH;
import static org.prevail.support.Published.policy;
import static org.prevail.support.Published.terms;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.decision.Obligation.Because;
import org.prevail.document.Asks;
import org.prevail.document.Relation;
import org.prevail.support.Published;

/** R12 sentence by sentence, and why something is asked (R15). */
class AcceptanceTest {
    private static final Map<String, String> BOTH = Map.of("vi", "một", "en", "one");

    private final Reader reader = new Reader();

    @Test
    void r12WhoAcceptedTheTextInForceIsDone() {
        var document = terms("shop").version(JANUARY);
        reader.accepts(document, 1);
        done(document, "vi", JANUARY);
        done(document, "en", JANUARY);
    }

    @Test
    void r12AChangeOfTheBindingTextAsksEveryone() {
        var document = terms("shop").version(JANUARY, BOTH).version(FEBRUARY, Map.of("vi", "hai", "en", "one"));
        reader.accepts(document, 1, "vi").accepts(document, 1, "en");
        asked(document, "vi", FEBRUARY, Because.CHANGED);
        asked(document, "en", FEBRUARY, Because.CHANGED);
    }

    @Test
    void r12AChangeOfATranslationAsksOnlyItsReaders() {
        var document = terms("shop").version(JANUARY, BOTH).version(FEBRUARY, Map.of("vi", "một", "en", "first"));
        reader.accepts(document, 1, "vi");
        done(document, "vi", FEBRUARY);
        assertTrue(new Reader()
                .accepts(document, 1, "en")
                .standing("shop", "", "en", FEBRUARY, document)
                .obligation()
                .isPresent());
    }

    @Test
    void r12ATranslationLeftOutAsksItsReadersInTheBindingLocale() {
        var document = terms("shop").version(JANUARY, BOTH).version(FEBRUARY, Map.of("vi", "một"));
        reader.accepts(document, 1, "en");
        assertEquals("vi", asked(document, "en", FEBRUARY, Because.CHANGED).locale());
    }

    @Test
    void r12AChangeOfMarkupSummaryOrPlacementAsksNobody() {
        var document =
                terms("shop").version(JANUARY, "same").order(3).at("shop").version(FEBRUARY, "same");
        reader.accepts(document, 1);
        assertEquals(
                Optional.empty(), standing(document, "shop", "vi", FEBRUARY).obligation());
    }

    @Test
    void r12AReturnToAnAcceptedTextAsksNobodyWhoAcceptedIt() {
        var document =
                terms("shop").version(JANUARY, "old").version(FEBRUARY, "new").version(MARCH, "old");
        reader.accepts(document, 1);
        asked(document, "vi", FEBRUARY, Because.CHANGED);
        done(document, "vi", MARCH);
    }

    @Test
    void r12AReturnAsksWhoAcceptedOnlyWhatCameBetween() {
        var document =
                terms("shop").version(JANUARY, "old").version(FEBRUARY, "new").version(MARCH, "old");
        reader.accepts(document, 2);
        assertEquals(
                Optional.of(2), asked(document, "vi", MARCH, Because.CHANGED).since());
    }

    @Test
    void r12ADeclineAfterwardsUndoesTheAcceptanceOfThatText() {
        var document = terms("shop").version(JANUARY);
        reader.accepts(document, 1).declines(document, 1);
        asked(document, "vi", JANUARY, Because.DECLINED);
        reader.accepts(document, 1);
        done(document, "vi", JANUARY);
    }

    @Test
    void r12DecliningAnotherTextLeavesAnAcceptanceStanding() {
        var document =
                terms("shop").version(JANUARY, "old").version(FEBRUARY, "new").version(MARCH, "old");
        reader.accepts(document, 1).declines(document, 2);
        asked(document, "vi", FEBRUARY, Because.DECLINED);
        done(document, "vi", MARCH);
    }

    @Test
    void r12AWithdrawalConcernsTheWholeDocument() {
        var document =
                terms("shop").version(JANUARY, "old").version(FEBRUARY, "new").version(MARCH, "old");
        reader.accepts(document, 1).accepts(document, 2).withdraws(document, 2);
        asked(document, "vi", MARCH, Because.WITHDRAWN);
        reader.accepts(document, 3);
        done(document, "vi", MARCH);
    }

    @Test
    void r12AnotherDocumentThatComesToGovernIsAskedOfWhoHasNotAcceptedIt() {
        var privacy = policy("privacy").version(JANUARY);
        var fiber = terms("fiber").at("fiber").version(FEBRUARY);
        reader.accepts(privacy, 1);
        var standing = reader.standing("fiber", "fiber", "vi", FEBRUARY, privacy, fiber);
        assertEquals(Because.OTHER_DOCUMENT, standing.obligation().orElseThrow().because());
        assertEquals(
                Optional.empty(),
                reader.standing("privacy", "fiber", "vi", FEBRUARY, privacy, fiber)
                        .obligation());
    }

    @Test
    void r12WhenSpecificTermsAreWithdrawnNobodyWhoAcceptedTheGeneralPolicyIsAsked() {
        var privacy = policy("privacy").version(JANUARY);
        var fiber = terms("fiber").at("fiber").version(FEBRUARY).withdrawn(MARCH);
        reader.accepts(privacy, 1).accepts(fiber, 1);
        assertEquals(
                Optional.empty(),
                reader.standing("privacy", "fiber", "vi", MARCH, privacy, fiber).obligation());
    }

    @Test
    void r15ADocumentThatGovernsAfterAnotherLeftSaysSo() {
        var privacy = policy("privacy").version(JANUARY);
        var fiber = terms("fiber")
                .at("fiber")
                .relation(Relation.REPLACES)
                .version(JANUARY)
                .withdrawn(MARCH);
        reader.accepts(fiber, 1);
        var asked =
                reader.standing("privacy", "fiber", "vi", MARCH, privacy, fiber).obligation();
        assertEquals(Because.OTHER_DOCUMENT, asked.orElseThrow().because());
    }

    @Test
    void r15WhatStandsAloneIsNoOtherDocumentThatGoverns() {
        var privacy = policy("privacy").version(JANUARY);
        var cookies = policy("cookies").relation(Relation.STANDS_ALONE).version(JANUARY);
        reader.accepts(privacy, 1);
        var asked =
                reader.standing("cookies", "", "vi", JANUARY, privacy, cookies).obligation();
        assertEquals(Because.FIRST, asked.orElseThrow().because());
        var other = new Reader()
                .accepts(cookies, 1)
                .standing("privacy", "", "vi", JANUARY, privacy, cookies)
                .obligation();
        assertEquals(Because.FIRST, other.orElseThrow().because());
    }

    @Test
    void r15TheFirstTimeIsTheFirstTime() {
        var asked = asked(terms("shop").version(JANUARY), "vi", JANUARY, Because.FIRST);
        assertEquals(Optional.empty(), asked.since());
        assertTrue(asked.pressing());
    }

    @Test
    void r15AChangeNamesTheVersionAcceptedLast() {
        var document = terms("shop").version(JANUARY).version(FEBRUARY).version(MARCH);
        reader.accepts(document, 1).accepts(document, 2);
        assertEquals(
                Optional.of(2), asked(document, "vi", MARCH, Because.CHANGED).since());
    }

    @Test
    void r15WhoDeclinedOrWithdrewIsToldThatTheTextChangedSince() {
        var document = terms("shop").version(JANUARY).version(FEBRUARY, "other");
        reader.declines(document, 1);
        assertEquals(
                Optional.empty(),
                asked(document, "vi", JANUARY, Because.DECLINED).since());
        assertEquals(
                Optional.of(1),
                asked(document, "vi", FEBRUARY, Because.DECLINED).since());
        reader.accepts(document, 1).withdraws(document, 1);
        assertEquals(
                Optional.empty(),
                asked(document, "vi", JANUARY, Because.WITHDRAWN).since());
        assertEquals(
                Optional.of(1),
                asked(document, "vi", FEBRUARY, Because.WITHDRAWN).since());
    }

    @Test
    void r15AnAcceptanceThatDoesNotStandIsNotWhatTheTextChangedSince() {
        var document = terms("shop").version(JANUARY).version(FEBRUARY).version(MARCH);
        reader.accepts(document, 1).withdraws(document, 1).declines(document, 2);
        assertEquals(
                Optional.of(2), asked(document, "vi", MARCH, Because.DECLINED).since());
    }

    @Test
    void r15OfSeveralAcceptancesTheOneThatStandsIsNamed() {
        var document = terms("shop").version(JANUARY).version(FEBRUARY).version(MARCH);
        reader.accepts(document, 1).accepts(document, 2).declines(document, 2);
        assertEquals(
                Optional.of(1), asked(document, "vi", MARCH, Because.CHANGED).since());
    }

    @Test
    void r15WhereOnlyALanguageWasLeftOutTheTextHasNotChanged() {
        var document = terms("shop")
                .version(JANUARY, Map.of("vi", "same", "en", "the same"))
                .version(FEBRUARY, "same");
        reader.declines(document, 1, "en");
        assertEquals(
                Optional.empty(),
                asked(document, "en", FEBRUARY, Because.DECLINED).since());
    }

    @Test
    void r15WhereOnlyTheMarkupChangedNothingIsSaidToHaveChanged() {
        var document = terms("shop").version(JANUARY, "same").version(FEBRUARY, "same");
        reader.declines(document, 1);
        assertEquals(
                Optional.empty(),
                asked(document, "vi", FEBRUARY, Because.DECLINED).since());
    }

    @Test
    void r12UntilTheGraceEndsWhoHadAcceptedTheOneBeforeIsDoneWithADate() {
        var document = terms("shop").version(JANUARY).withGrace(FEBRUARY, APRIL);
        reader.accepts(document, 1);
        var during = standing(document, "", "vi", APRIL.minusMillis(1));
        assertTrue(during.done().isPresent());
        assertEquals(Optional.of(APRIL), during.obligation().orElseThrow().dueAt());
        assertFalse(during.obligation().orElseThrow().pressing());
        assertTrue(asked(document, "vi", APRIL, Because.CHANGED).pressing());
    }

    @Test
    void r12AGraceIsOnlyForWhoHadAcceptedTheOneBefore() {
        var document = terms("shop").version(JANUARY).version(FEBRUARY).withGrace(MARCH, APRIL);
        assertTrue(asked(document, "vi", MARCH, Because.FIRST).pressing());
        reader.accepts(document, 1);
        assertTrue(asked(document, "vi", MARCH, Because.CHANGED).pressing());
    }

    @Test
    void whatAsksNothingIsNeverOpen() {
        var document = policy("privacy").asks(Asks.NOTHING).version(JANUARY);
        assertEquals(Optional.empty(), standing(document, "", "vi", JANUARY).obligation());
    }

    private void done(Published document, String locale, Instant at) {
        var standing = standing(document, "", locale, at);
        assertTrue(standing.done().isPresent());
        assertEquals(Optional.empty(), standing.obligation());
    }

    private Obligation asked(Published document, String locale, Instant at, Because because) {
        var obligation = standing(document, "", locale, at).obligation().orElseThrow();
        assertEquals(because, obligation.because());
        return obligation;
    }

    private Standing standing(Published document, String place, String locale, Instant at) {
        return reader.standing("shop".equals(document.entry().key()) ? "shop" : "privacy", place, locale, at, document);
    }
}
