package org.prevail.precedence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prevail.support.Published.APRIL;
import static org.prevail.support.Published.FEBRUARY;
import static org.prevail.support.Published.JANUARY;
import static org.prevail.support.Published.MARCH;
import static org.prevail.support.Published.policy;
import static org.prevail.support.Published.terms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prevail.document.Audience;
import org.prevail.document.Scope;
import org.prevail.support.Published;

class SiteCatalogTest {
    private static final Published PRIVACY = policy("privacy").version(JANUARY);

    @Test
    void r6AScopeContainsWhatLiesWithinItAndNotWhatIsMerelyNamedAlike() {
        var site = site(PRIVACY, terms("fiber").at("services/fiber").version(JANUARY));
        assertEquals("fiber", governing(site, "services/fiber", JANUARY));
        assertEquals("fiber", governing(site, "services/fiber/home", JANUARY));
        assertEquals("privacy", governing(site, "services/fiberglass", JANUARY));
        assertEquals("privacy", governing(site, "services", JANUARY));
    }

    @Test
    void r6AGroupBindsItsMembersAlone() {
        var site = site(
                PRIVACY,
                terms("members").forAudience("members").version(JANUARY),
                terms("staff").forAudience("group:staff").version(JANUARY));
        assertEquals(List.of("privacy"), chain(site, Set.of()));
        assertEquals(List.of("members", "privacy"), chain(site, Set.of(Audience.MEMBERS)));
        assertEquals(
                List.of("members", "privacy"), chain(site, Set.of(Audience.MEMBERS, new Audience("group:partners"))));
        assertEquals(
                List.of("staff", "members", "privacy"),
                chain(site, Set.of(Audience.MEMBERS, new Audience("group:staff"))));
    }

    @Test
    void r6SpecificTermsGovernAtOnceAndTheGeneralPolicyAgainWhenTheyAreWithdrawn() {
        var site = site(PRIVACY, terms("fiber").at("fiber").version(FEBRUARY).withdrawn(MARCH));
        assertEquals("privacy", governing(site, "fiber", FEBRUARY.minusMillis(1)));
        assertEquals("fiber", governing(site, "fiber", FEBRUARY));
        assertEquals("fiber", governing(site, "fiber", MARCH.minusMillis(1)));
        assertEquals("privacy", governing(site, "fiber", MARCH));
    }

    @Test
    void r2AScheduledVersionComesIntoForceAtItsVeryMillisecond() {
        var document =
                policy("privacy").version(JANUARY).announced(JANUARY, MARCH).entry();
        assertEquals(Optional.of(1), inForce(document, MARCH.minusMillis(1)));
        assertEquals(Optional.of(2), inForce(document, MARCH));
        assertEquals(Optional.empty(), inForce(document, JANUARY.minusMillis(1)));
        assertEquals(List.of(2), numbers(document.upcoming(JANUARY)));
        assertEquals(List.of(), numbers(document.upcoming(MARCH)));
    }

    @Test
    void r2OfVersionsPublishedOutOfOrderTheLatestInstantCounts() {
        var document = policy("privacy")
                .announced(JANUARY, MARCH)
                .announced(JANUARY, FEBRUARY)
                .entry();
        assertEquals(Optional.of(2), inForce(document, FEBRUARY));
        assertEquals(Optional.of(1), inForce(document, MARCH));
    }

    @Test
    void r2WithdrawnBeforeEffectItNeverWas() {
        var document = policy("privacy")
                .version(JANUARY)
                .announced(JANUARY, MARCH)
                .withdrawn(FEBRUARY)
                .entry();
        assertEquals(Optional.of(1), inForce(document, MARCH));
        assertEquals(List.of(), numbers(document.upcoming(JANUARY)));
        assertEquals(List.of(), numbers(document.scheduled(JANUARY)));
    }

    @Test
    void r2WithdrawalRevivesNothingAndChangesNoAnswerAboutEarlierInstants() {
        var document = policy("privacy")
                .version(JANUARY)
                .version(FEBRUARY)
                .withdrawn(MARCH)
                .entry();
        assertEquals(Optional.empty(), inForce(document, MARCH));
        assertEquals(Optional.of(2), inForce(document, MARCH.minusMillis(1)));
        assertEquals(Optional.of(1), inForce(document, FEBRUARY.minusMillis(1)));
    }

    @Test
    void r2TheNextVersionAfterAWithdrawnOneIsInForce() {
        var document = policy("privacy")
                .version(JANUARY)
                .withdrawn(FEBRUARY)
                .version(MARCH)
                .entry();
        assertEquals(Optional.empty(), inForce(document, FEBRUARY));
        assertEquals(Optional.of(2), inForce(document, MARCH));
    }

    @Test
    void r2AnEarlierVersionWithdrawnLaterTouchesNothing() {
        var document = policy("privacy")
                .version(JANUARY)
                .withdrawn(MARCH)
                .version(FEBRUARY)
                .entry();
        assertEquals(Optional.of(2), inForce(document, MARCH));
    }

    @Test
    void r5BeforeItsAnnouncementAVersionIsUnknown() {
        var entry =
                policy("privacy").version(JANUARY).announced(FEBRUARY, MARCH).entry();
        assertEquals(List.of(1), numbers(entry.known(FEBRUARY.minusMillis(1))));
        assertEquals(List.of(), numbers(entry.upcoming(FEBRUARY.minusMillis(1))));
        assertEquals(
                Optional.of(1), entry.inForce(MARCH, FEBRUARY.minusMillis(1)).map(Edition::number));
        assertEquals(List.of(1, 2), numbers(entry.known(FEBRUARY)));
        assertEquals(List.of(2), numbers(entry.upcoming(FEBRUARY)));
        assertEquals(Optional.of(2), entry.inForce(MARCH, FEBRUARY).map(Edition::number));
        assertEquals(List.of(2), numbers(entry.scheduled(JANUARY)), "staff know it");
    }

    @Test
    void r5WhatWasCancelledBeforeItsAnnouncementStaysUnknown() {
        var early =
                policy("privacy").announced(FEBRUARY, MARCH).withdrawn(JANUARY).entry();
        var late =
                policy("privacy").announced(JANUARY, MARCH).withdrawn(FEBRUARY).entry();
        assertEquals(List.of(), numbers(early.known(APRIL)));
        assertEquals(List.of(1), numbers(late.known(APRIL)), "a cancelled announcement is explained");
    }

    @Test
    void r7APastAnswerIsWhatWasTrueThen() {
        var site = site(
                PRIVACY,
                terms("fiber")
                        .at("services")
                        .version(JANUARY)
                        .at("services/fiber")
                        .version(MARCH));
        assertEquals("fiber", governing(site, "services/tv", FEBRUARY));
        assertEquals("privacy", governing(site, "services/tv", MARCH));
        assertEquals("fiber", governing(site, "services/fiber", MARCH));
    }

    @Test
    void r7TheGeneralPageCanNameTheSpecificOnes() {
        var site = site(
                PRIVACY,
                terms("fiber").at("services/fiber").version(FEBRUARY),
                terms("shop").at("shop").version(JANUARY).withdrawn(FEBRUARY));
        assertEquals(List.of("shop"), within(site, "", JANUARY));
        assertEquals(List.of("fiber"), within(site, "", FEBRUARY));
        assertEquals(List.of("fiber"), within(site, "services", FEBRUARY));
        assertEquals(List.of(), within(site, "services/fiber", FEBRUARY));
    }

    @Test
    void theEpochChangesExactlyAtTurningPoints() {
        var site = site(
                policy("privacy").announced(JANUARY, FEBRUARY).withdrawn(MARCH),
                terms("fiber").withGrace(MARCH, APRIL));
        var turns = List.of(JANUARY, FEBRUARY, MARCH, APRIL);
        for (int i = 0; i < turns.size(); i++) {
            assertEquals(i, site.epoch(turns.get(i).minusMillis(1)));
            assertEquals(i + 1, site.epoch(turns.get(i)));
        }
    }

    @Test
    void aSiteWithoutDocumentsIsGovernedByNone() {
        assertEquals("none", governing(site(), "shop", JANUARY));
        assertEquals(0, site().epoch(JANUARY));
    }

    private static SiteCatalog site(Published... documents) {
        return new SiteCatalog(1, Stream.of(documents).map(Published::entry).toList());
    }

    private static String governing(SiteCatalog site, String place, Instant at) {
        return site.resolve(new Scope(place), Set.of(), at, at)
                .governing()
                .map(link -> link.entry().key())
                .orElse("none");
    }

    private static List<String> chain(SiteCatalog site, Set<Audience> audiences) {
        return site.resolve(Scope.ROOT, audiences, JANUARY, null).links().stream()
                .map(link -> link.entry().key())
                .toList();
    }

    private static List<String> within(SiteCatalog site, String scope, Instant at) {
        return site.within(new Scope(scope), Set.of(), at)
                .map(ranked -> ranked.entry().key())
                .toList();
    }

    private static Optional<Integer> inForce(Entry document, Instant at) {
        return document.inForce(at).map(Edition::number);
    }

    private static List<Integer> numbers(List<Edition> editions) {
        return editions.stream().map(Edition::number).toList();
    }
}
