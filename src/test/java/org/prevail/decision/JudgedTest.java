package org.prevail.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prevail.support.Published.terms;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.decision.Obligation.Because;
import org.prevail.spi.ReacceptanceRule.Judgement;
import org.prevail.spi.Words;
import org.prevail.support.Published;

/** What a rule of a plug-in can say of acceptances (R12), and what it cannot. */
class JudgedTest {
    private static final Words SO = Words.of("en", "So it is.");
    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");
    private static final Judge STILL =
            (document, version, acceptance, at, counts) -> Optional.of(Judgement.stillCounts(SO, Optional.of(LATER)));
    private static final Judge EXPIRED = (document, version, acceptance, at, counts) ->
            Optional.of(Judgement.noLongerCounts(Judgement.Because.EXPIRED, SO));

    private final Published one = terms("shop").at("shop").version(Published.JANUARY);

    private Standing standing(Reader reader, Published document) {
        return reader.standing("shop", "shop", "vi", Published.JANUARY.plusSeconds(90L * 86_400), document);
    }

    @Test
    void r12AnAcceptanceOfAnEarlierTextCountsIfARuleSaysSo() {
        var changed = one.version(Published.FEBRUARY);
        var reader = new Reader().accepts(changed, 1);
        assertEquals(
                Because.CHANGED,
                standing(reader, changed).obligation().orElseThrow().because());
        var standing = standing(reader.judgedBy(STILL), changed);
        assertEquals(Optional.empty(), standing.obligation());
        assertEquals(Optional.of(SO), standing.said());
        assertEquals(Optional.of(LATER), standing.until());
    }

    @Test
    void r12AnAcceptanceOfThisTextNoLongerCountsIfARuleSaysSo() {
        var standing = standing(new Reader().accepts(one, 1).judgedBy(EXPIRED), one);
        assertEquals(Because.EXPIRED, standing.obligation().orElseThrow().because());
        assertEquals(Optional.of(SO), standing.obligation().orElseThrow().said());
        assertEquals(Optional.empty(), standing.done());
    }

    @Test
    void r15WhatChangedSinceIsSaidThoughARuleSaysWhyItIsAsked() {
        var changed = one.version(Published.FEBRUARY);
        var asked = standing(new Reader().accepts(changed, 1).judgedBy(EXPIRED), changed)
                .obligation()
                .orElseThrow();
        assertEquals(Because.EXPIRED, asked.because());
        assertEquals(Optional.of(1), asked.since());
    }

    @Test
    void noRuleMakesAnythingOfADeclineAWithdrawalOrNothing() {
        for (var reader : new Reader[] {
            new Reader(),
            new Reader().declines(one, 1),
            new Reader().accepts(one, 1).withdraws(one, 1)
        }) {
            String plain = told(reader);
            assertEquals(plain, told(reader.judgedBy(STILL)));
            assertEquals(plain, told(reader.judgedBy(EXPIRED)));
        }
    }

    private String told(Reader reader) {
        var standing = standing(reader, one);
        return standing.done() + " " + standing.obligation().map(Obligation::because) + " " + standing.said();
    }
}
