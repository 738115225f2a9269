package org.prevail.precedence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prevail.support.Published.JANUARY;
import static org.prevail.support.Published.policy;
import static org.prevail.support.Published.terms;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.spi.PrecedenceRule.Change;
import org.prevail.spi.PrecedenceRule.Change.Act;
import org.prevail.spi.PrecedenceRule.Ruling;
import org.prevail.spi.Words;
import org.prevail.support.Published;

/** What a rule of a plug-in can do to the order of R6, and what it cannot. */
class AmendmentTest {
    private static final Words SO = Words.of("en", "So it is.");
    private static final Instant NOW = JANUARY;

    private static Change change(Act act, String document) {
        return new Change(act, document, SO);
    }

    private static Chain ruled(String place, List<Change> changes, Published... documents) {
        var catalog = new SiteCatalog(
                        1,
                        Stream.of(documents)
                                .map(document -> document.version(JANUARY).entry())
                                .toList())
                .amended((found, site, where, audiences, at, known) -> {
                    var amendment = new Amendment(found, site, audiences, at, known);
                    amendment.make("test", new Ruling(changes));
                    return amendment.found();
                });
        return catalog.resolve(new Scope(place), Set.of(), NOW, NOW);
    }

    private static List<String> told(List<Chain.Link> links) {
        return links.stream()
                .map(link -> link.entry().key() + " "
                        + String.join(
                                " ", link.reasons().stream().map(Reason::code).toList()))
                .toList();
    }

    @Test
    void whatIsPutFirstGovernsForTheRulesReason() {
        var chain = ruled(
                "shop", List.of(change(Act.FIRST, "privacy")), terms("shop").at("shop"), policy("privacy"));
        assertEquals(List.of("privacy rule", "shop last"), told(chain.links()));
        var reason = chain.links().get(0).reasons().get(0);
        assertEquals(List.of("test", "en", "So it is."), reason.arguments());
        assertEquals(reason, chain.links().get(0).over(chain.links().get(1)));
    }

    @Test
    void whatIsPutLastSaysSoToo() {
        var chain =
                ruled("shop", List.of(change(Act.LAST, "shop")), terms("shop").at("shop"), policy("privacy"));
        assertEquals(List.of("privacy rule", "shop last rule"), told(chain.links()));
    }

    @Test
    void whatIsStruckDoesNotCountAndIsTold() {
        var chain = ruled(
                "shop",
                List.of(change(Act.STRIKE, "shop"), change(Act.STRIKE, "cookies")),
                terms("shop").at("shop"),
                policy("privacy"),
                policy("cookies").relation(Relation.STANDS_ALONE));
        assertEquals(List.of("privacy only"), told(chain.links()));
        assertEquals(List.of("shop rule", "cookies rule"), told(chain.struck()));
        assertEquals(List.of(), chain.standingAlone());
    }

    @Test
    void theChainEndsWhereTheRuleLeftTheFirstThatReplaces() {
        var chain = ruled(
                "shop",
                List.of(change(Act.FIRST, "privacy")),
                terms("shop").at("shop").relation(Relation.REPLACES),
                policy("privacy"));
        assertEquals(List.of("privacy rule", "shop last replaces"), told(chain.links()));
    }

    @Test
    void whatIsAddedComesFromAnotherPlaceAndStandsBelow() {
        var chain = ruled(
                "shop",
                List.of(change(Act.ADD, "fiber")),
                terms("shop").at("shop"),
                terms("fiber").at("services/fiber"));
        assertEquals(List.of("shop rule", "fiber last rule"), told(chain.links()));
    }

    @Test
    void r5NothingIsAddedThatIsUnknownNotInForceForOthersOrStandsAlone() {
        var chain = ruled(
                "shop",
                List.of(
                        change(Act.ADD, "nothing"),
                        change(Act.ADD, "staff"),
                        change(Act.ADD, "cookies"),
                        change(Act.ADD, "shop")),
                terms("shop").at("shop"),
                terms("staff").at("staff").forAudience("group:staff"),
                policy("cookies").at("services").relation(Relation.STANDS_ALONE));
        assertEquals(List.of("shop only"), told(chain.links()));
    }

    @Test
    void whatIsNotThereIsNotChanged() {
        var chain = ruled("", List.of(change(Act.FIRST, "other"), change(Act.STRIKE, "other")), policy("privacy"));
        assertEquals(List.of("privacy only"), told(chain.links()));
    }
}
