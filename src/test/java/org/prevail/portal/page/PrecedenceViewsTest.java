package org.prevail.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prevail.support.Published.APRIL;
import static org.prevail.support.Published.FEBRUARY;
import static org.prevail.support.Published.JANUARY;
import static org.prevail.support.Published.MARCH;
import static org.prevail.support.Published.policy;
import static org.prevail.support.Published.terms;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.precedence.SiteCatalog;
import org.prevail.support.Published;

/** What a page says will take precedence over its document (R7); what it does not know of yet it does not name (R5). */
class PrecedenceViewsTest {
    private final Published general = policy("general").version(JANUARY);

    /** On the page of the general document at a place on the first of February. */
    private List<String> coming(String place, Published... others) {
        var entries = Stream.concat(Stream.of(general), Stream.of(others))
                .map(Published::entry)
                .toList();
        var catalog = new SiteCatalog(1, entries);
        var chain = catalog.resolve(new Scope(place), Set.of(), FEBRUARY, FEBRUARY);
        var self = chain.link("general").orElseThrow();
        return new PrecedenceViews(catalog, new Links("vi"), FEBRUARY)
                .of(chain, self.entry(), self.edition(), Optional.empty()).coming().stream()
                        .map(coming -> coming.document().address() + " " + coming.scope() + " " + coming.from()
                                + (coming.instead() ? " instead" : ""))
                        .toList();
    }

    @Test
    void r7WhatIsAnnouncedIsNamedWhereItWillStandAbove() {
        var fiber = terms("fiber").at("fiber").announced(JANUARY, MARCH);
        String named = "/vi/fiber/versions/1 fiber " + MARCH;
        assertEquals(List.of(named), coming("fiber/home", fiber));
        assertEquals(List.of(named), coming("", fiber), "places within");
        assertEquals(List.of(), coming("shop", fiber));
        assertEquals(
                List.of(named + " instead"),
                coming(
                        "fiber",
                        terms("fiber").at("fiber").relation(Relation.REPLACES).announced(JANUARY, MARCH)));
        assertEquals(
                List.of(),
                coming("", terms("cookies").relation(Relation.STANDS_ALONE).announced(JANUARY, MARCH)));
        assertEquals(List.of(), coming("", policy("later").announced(JANUARY, MARCH)), "it will stand below");
    }

    @Test
    void r5WhatIsNotAnnouncedIsNotNamed() {
        assertEquals(List.of(), coming("", terms("fiber").at("fiber").announced(MARCH, APRIL)));
    }

    @Test
    void r7WhatStandsAboveAlreadyIsNotComing() {
        var fiber = terms("fiber").at("fiber").version(JANUARY).announced(JANUARY, MARCH);
        assertEquals(List.of(), coming("fiber", fiber));
        assertEquals(List.of(), coming("", fiber));
    }

    @Test
    void r7ADocumentThatMovesOrIsPutInTheOrderIsNamed() {
        var moving =
                terms("promo").at("shop").announced(JANUARY, MARCH).at("fiber").announced(JANUARY, APRIL);
        assertEquals(List.of("/vi/promo/versions/2 fiber " + APRIL), coming("fiber", moving));
        var alone = terms("promo").relation(Relation.STANDS_ALONE).version(JANUARY);
        assertEquals(
                List.of("/vi/promo/versions/2  " + MARCH),
                coming("", alone.relation(Relation.SUPPLEMENTS).announced(JANUARY, MARCH)));
        var below = policy("z").order(1).version(JANUARY).order(-1).announced(JANUARY, MARCH);
        assertEquals(List.of("/vi/z/versions/2  " + MARCH), coming("", below));
    }

    @Test
    void r7WhatBindsMembersAloneIsNamedAsItIsOnceItIsInForce() {
        var members = terms("fiber").at("fiber").forAudience("members").announced(JANUARY, MARCH);
        assertEquals(List.of("/vi/fiber/versions/1 fiber " + MARCH), coming("", members));
        assertEquals(List.of(), coming("", terms("all").forAudience("members").announced(JANUARY, MARCH)));
    }

    @Test
    void r7OfADocumentThatWillHaveMovedAwayNothingWillStandAbove() {
        general.at("shop").announced(JANUARY, MARCH);
        assertEquals(List.of(), coming("", terms("fiber").at("fiber").announced(JANUARY, APRIL)));
    }
}
