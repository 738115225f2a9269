package org.prevail.precedence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prevail.support.Published.JANUARY;
import static org.prevail.support.Published.policy;
import static org.prevail.support.Published.terms;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prevail.document.Audience;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.support.Published;

class RankingTest {
    private static final Set<Audience> EVERYBODY = Set.of(Audience.MEMBERS, new Audience("group:staff"));

    @Test
    void r6ADeeperScopePrevailsOverAllElse() {
        ranked(
                "services/fiber/home",
                List.of("home deeper-scope", "fiber deeper-scope", "services deeper-scope", "privacy last"),
                policy("home").at("services/fiber/home").order(9),
                policy("fiber").at("services/fiber").order(8),
                terms("services").at("services").forAudience("members"),
                terms("privacy").forAudience("group:staff").order(-9));
    }

    @Test
    void r6ThenTheNarrowerAudience() {
        ranked(
                "",
                List.of("staff narrower-audience", "members narrower-audience", "all last"),
                terms("all").order(-1),
                policy("members").forAudience("members"),
                policy("staff").forAudience("group:staff").order(9));
    }

    @Test
    void r6ThenTermsBeforePolicy() {
        ranked(
                "",
                List.of("b terms-before-policy", "a last"),
                policy("a").order(-1),
                terms("b").order(9));
    }

    @Test
    void r6ThenTheVersionsOrderLowerFirst() {
        ranked("", List.of("b order", "a last"), terms("a").order(2), terms("b").order(-1));
    }

    @Test
    void r6ThenTheKey() {
        ranked("", List.of("a key", "b key", "c last"), terms("b"), terms("c"), terms("a"));
    }

    @Test
    void r6TheChainEndsAfterTheFirstThatReplaces() {
        var chain = chain(
                "services/fiber",
                terms("fiber").at("services/fiber"),
                terms("services").at("services").relation(Relation.REPLACES),
                policy("privacy").relation(Relation.REPLACES),
                policy("cookies"));
        assertEquals(List.of("fiber deeper-scope", "services last replaces"), told(chain.links()));
        assertEquals(List.of("cookies replaced", "privacy replaced"), told(chain.replaced()));
    }

    @Test
    void r6WhatStandsAloneIsOutsideTheChainAndReplacesNothing() {
        var chain = chain(
                "shop",
                policy("cookies").at("shop").relation(Relation.STANDS_ALONE),
                policy("privacy"),
                terms("shop").at("shop").relation(Relation.REPLACES));
        assertEquals(List.of("shop only replaces"), told(chain.links()));
        assertEquals(List.of("cookies stands-alone"), told(chain.standingAlone()));
        assertEquals("shop", chain.governing().orElseThrow().entry().key());
    }

    @Test
    void r7ASingleDocumentSaysThatItIsTheOnlyOne() {
        var link = chain("shop", policy("privacy")).governing().orElseThrow();
        assertEquals(List.of(Reason.of("only", "")), link.reasons());
        assertEquals(1, link.rank());
    }

    @Test
    void r7AReasonNamesWhatWasCompared() {
        var links = chain("shop", terms("shop").at("shop"), policy("privacy")).links();
        assertEquals(
                Reason.of("deeper-scope", "shop", ""), links.get(0).reasons().get(0));
    }

    private static void ranked(String place, List<String> expected, Published... documents) {
        assertEquals(expected, told(chain(place, documents).links()));
    }

    private static Chain chain(String place, Published... documents) {
        var entries = Stream.of(documents)
                .map(document -> document.version(JANUARY).entry())
                .toList();
        return new SiteCatalog(1, entries).resolve(new Scope(place), EVERYBODY, JANUARY, JANUARY);
    }

    private static List<String> told(List<Chain.Link> links) {
        return links.stream()
                .map(link -> link.entry().key() + " "
                        + String.join(
                                " ", link.reasons().stream().map(Reason::code).toList()))
                .toList();
    }
}
