package org.prevail.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.markup.Markup;
import org.prevail.markup.Source;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

class SearchingTest {
    private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    private final Map<Long, Map<String, Shelf.Said>> stored = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    @Test
    void aClauseIsFoundWithoutItsDiacriticsAndTheWordsAreMarkedAsTheyStandThere() {
        document(
                "fiber",
                edition(MARCH, "## Bảo hành\n\nThiết bị được bảo hành trong 24 tháng.\n\n## Giá\n\nKhông đổi."));
        var clause = only(search("BAO hanh", JUNE));
        assertEquals("bao-hanh", clause.clause().anchor());
        assertEquals(List.of("bảo", "hành"), marked(clause.excerpt()));
        assertEquals("Thiết bị được bảo hành trong 24 tháng.", text(clause.excerpt()));
    }

    @Test
    void cellsAndRowsOfATableAreToldFromEachOtherAndTheFoundWordsStayMarked() {
        document("mobile", edition(MARCH, """
                ## Plans

                Prices in VND

                | Plan | Volume | Price |
                |---|---|---|
                | Canal | 60 GB | 110,000 |
                | Sea | | 180,000 |

                Tax is included.
                """));
        var excerpt = only(search("sea canal", JUNE)).excerpt();
        assertEquals(
                "Prices in VND: Plan · Volume · Price; Canal · 60 GB · 110,000; Sea · 180,000. Tax is included.",
                text(excerpt).replace('\u00a0', ' '));
        assertEquals(List.of("Canal", "Sea"), marked(excerpt));
    }

    @Test
    void anExcerptBeginsWithItsSentenceSoThatNothingOfItsSenseIsLost() {
        document(
                "shop",
                edition(
                        MARCH,
                        "## Orders\n\n" + "We say what we do, and we do it. ".repeat(8)
                                + "If no confirmation of the order as a whole is sent by us within the two days that the law gives us,"
                                + " you are free.\n\n- Nothing " + "is paid in advance and ".repeat(20) + "returned."));
        assertTrue(text(only(search("free", JUNE)).excerpt()).startsWith("… If no confirmation"));
        assertTrue(text(only(search("advance", JUNE)).excerpt()).startsWith("… • Nothing is paid"));
        assertTrue(text(only(search("returned", JUNE)).excerpt()).startsWith("… "), "its sentence began far before");
        assertTrue(text(only(search("orders", JUNE)).excerpt()).startsWith("We say"));
    }

    @Test
    void aBarThatPartsNoCellsIsShownAsItIs() {
        document("terms", edition(MARCH, "## Keys\n\nPress a | b.\n\n| A | B |\n|---|---|\n| one. | two! |\n"));
        assertEquals(
                "Press a | b. A · B; one. · two!",
                text(only(search("press", JUNE)).excerpt()).replace('\u00a0', ' '));
    }

    @Test
    void aNumberIsFoundAsAWholeAndAWordByItsBeginning() {
        document(
                "shop",
                edition(
                        MARCH,
                        "## Tax\n\nOf 150 coins, 15GB or 215.\n\n## Days\n\nOn the 15th of 1.15 months.\n\n## Plan\n\nNeo150."));
        var clauses = search("15", JUNE).documents().get(0).clauses();
        assertEquals(List.of("Tax", "Days"), headings(clauses));
        assertEquals(List.of("15"), marked(clauses.get(0).excerpt()));
        assertEquals(List.of("15", "15"), marked(clauses.get(1).excerpt()));
        assertEquals("Tax", only(search("15 or 150", JUNE)).clause().heading());
        assertEquals("Plan", only(search("neo15", JUNE)).clause().heading());
    }

    @Test
    void aNumberWithAPointIsAPhraseOfTwoWhoseLastIsWhole() {
        document(
                "shop",
                edition(
                        MARCH,
                        "## One\n\nSee 5.1 for VND 1,000.\n\n## Two\n\nSee 5.10 for 1.0005.\n\n## Three\n\n15.1 and 1."));
        assertEquals("One", only(search("5.1", JUNE)).clause().heading());
        assertEquals("One", only(search("1.000", JUNE)).clause().heading());
        assertEquals(List.of("1,000"), marked(only(search("1.000", JUNE)).excerpt()));
        assertEquals(3, search("1", JUNE).documents().get(0).all());
    }

    @Test
    void whatSaysANumberComesBeforeWhatIsOnlyNumberedWithIt() {
        document(
                "fiber",
                edition(
                        MARCH,
                        "## 15. Changes\n\nWe tell you.\n\n## 15.1 Ahead\n\nIn time.\n\n## Điều 15. Phí\n\nKhông."
                                + "\n\n## 16. Notice\n\nWithin 15 days.\n\n## 17. The 15 days\n\nAll of them."
                                + "\n\n## 15.2 Behind\n\nAfter 15 days."));
        var query = searching(Shelf.MOST).search(catalog(), "15", "en", Optional.of("fiber"), JUNE);
        assertEquals(
                List.of("17. The 15 days", "15.2 Behind", "16. Notice", "15. Changes", "15.1 Ahead", "Điều 15. Phí"),
                headings(query.documents().get(0).clauses()));
        assertEquals("15. Changes", first(search("15 changes", JUNE)).clause().heading());
        assertEquals("Điều 15. Phí", first(search("điều 15", JUNE)).clause().heading());
    }

    @Test
    void whatSaysExactlyWhatWasTypedComesFirst() {
        document("shop", edition(MARCH, "## Một\n\nTiền mà bạn trả.\n\n## Hai\n\nMá của bạn."));
        assertEquals("Hai", first(search("má", JUNE)).clause().heading());
        assertEquals("Một", first(search("mà", JUNE)).clause().heading());
    }

    @Test
    void aClauseSaysAllTheWordsAndAPhraseStandsTogether() {
        document(
                "shop",
                edition(MARCH, "## One\n\nYou pay within 30 days.\n\n## Two\n\nThirty people pay 30 coins for days."));
        assertEquals(2, search("pay 30 days", JUNE).documents().get(0).all());
        assertEquals("One", only(search("pay “30 days”", JUNE)).clause().heading());
        assertEquals("Two", only(search("peop coin", JUNE)).clause().heading());
        assertTrue(search("ople", JUNE).documents().isEmpty());
    }

    @Test
    void whatIsInForceComesBeforeWhatWasAndTheVersionsThatSayItAreNamed() {
        document(
                "fiber",
                edition(MARCH, "## Speed\n\nUp to 100.\n\n## Refunds\n\nNone at all."),
                edition(MAY, "## Speed\n\nUp to 200.\n\n## Refunds\n\nNone at all."),
                edition(JUNE, "## Speed\n\nUp to 300.\n\n## Refunds\n\nAlways."));
        var clauses = search("refunds", JULY).documents().get(0).clauses();
        assertEquals(
                List.of(true, false),
                clauses.stream().map(Found.InClause::inForce).toList());
        assertEquals(List.of(3), numbers(clauses.get(0)));
        assertEquals(List.of(2, 1), numbers(clauses.get(1)));
    }

    @Test
    void r5WhatIsNotAnnouncedIsNotFound() {
        document("fiber", edition(MARCH, "## Speed\n\nSlow."), edition(JUNE, JULY, "## Speed\n\nUltrafast."));
        assertTrue(search("ultrafast", MAY).documents().isEmpty());
        assertFalse(only(search("ultrafast", JUNE)).inForce());
        assertTrue(only(search("ultrafast", JULY)).inForce());
    }

    @Test
    void r5ACancelledVersionThatNobodyWasToldOfIsNotFound() {
        var cancelled = edition(JUNE, JULY, "## Speed\n\nUltrafast.").withdrawn(MAY);
        document("fiber", edition(MARCH, "## Speed\n\nSlow."), cancelled);
        assertTrue(search("ultrafast", JULY).documents().isEmpty());
    }

    @Test
    void whoIsNotBoundByADocumentFindsItAllTheSame() {
        stored.put(9L, said("vi", "## Wages\n\nMonthly."));
        entries.add(new Entry(
                9, "staff-terms", Kind.TERMS, "vi", List.of(edition(9, MARCH, MARCH, new Audience("group:staff")))));
        assertEquals(1, search("monthly", JUNE).all());
    }

    @Test
    void r4EachVersionIsSearchedInTheLanguageTheReaderIsShown() {
        document("privacy", edition(MARCH, "## Dữ liệu\n\nChúng tôi giữ."));
        stored.get(1L).put("en", said("en", "## Data\n\nWe keep them.").get("en"));
        entries.set(0, with(entries.get(0), "vi", "en"));
        assertEquals(1, search("keep", JUNE).all());
        assertEquals(0, search("chung toi", JUNE).all());
        assertEquals(
                1,
                searching(Shelf.MOST)
                        .search(catalog(), "chung toi", "de", Optional.empty(), JUNE)
                        .all());
    }

    @Test
    void onlySoMuchIsListedAndMoreIsFoundInOneDocumentAlone() {
        var clauses = new StringBuilder();
        for (int i = 1; i <= 60; i++) {
            clauses.append("## Clause ")
                    .append(i)
                    .append("\n\nRefund number ")
                    .append(i)
                    .append(".\n\n");
        }
        for (int i = 0; i < 25; i++) {
            document("terms-" + i, edition(MARCH, clauses.toString()));
        }
        var everywhere = search("refund", JUNE);
        assertEquals(25, everywhere.all());
        assertEquals(Searching.MOST_DOCUMENTS, everywhere.documents().size());
        assertEquals(
                Searching.MOST_CLAUSES, everywhere.documents().get(0).clauses().size());
        assertEquals(60, everywhere.documents().get(0).all());
        var one = searching(Shelf.MOST).search(catalog(), "refund", "en", Optional.of("terms-3"), JUNE);
        assertEquals(
                Searching.MOST_CLAUSES_OF_ONE, one.documents().get(0).clauses().size());
    }

    @Test
    void eightWordsAndTwoHundredCharactersAreSearchedForAndMoreIsSaid() {
        document("terms", edition(MARCH, "## Letters\n\na b c d e f g h"));
        var many = search("a b c d e f g h i", JUNE);
        assertTrue(many.cut());
        assertEquals(1, many.all());
        assertTrue(search("a".repeat(201), JUNE).cut());
        assertFalse(search("a b c d e f g h", JUNE).cut());
        assertTrue(search(" … ! ", JUNE).documents().isEmpty());
    }

    @Test
    void withoutRoomForEarlierVersionsWhatIsInForceIsSearchedAllTheSame() {
        document("fiber", edition(MARCH, "## Speed\n\nEarlier and slow."), edition(MAY, "## Speed\n\nNow and fast."));
        var small = searching(10);
        var found = small.search(catalog(), "speed", "en", Optional.empty(), JUNE);
        assertEquals(List.of(2), numbers(only(found)));
        assertFalse(found.complete());
        assertTrue(search("speed", JUNE).complete());
    }

    private Found search(String query, Instant now) {
        return searching(Shelf.MOST).search(catalog(), query, "en", Optional.empty(), now);
    }

    private Searching searching(int most) {
        return new Searching(new Shelf(
                versions -> versions.stream().collect(Collectors.toMap(id -> id, stored::get)), most));
    }

    private SiteCatalog catalog() {
        return new SiteCatalog(1, entries);
    }

    private static Found.InClause first(Found found) {
        return found.documents().get(0).clauses().get(0);
    }

    private static Found.InClause only(Found found) {
        assertEquals(1, found.all());
        assertEquals(1, found.documents().get(0).all());
        return first(found);
    }

    private static List<String> headings(List<Found.InClause> clauses) {
        return clauses.stream().map(found -> found.clause().heading()).toList();
    }

    private static String text(Excerpt excerpt) {
        return excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
    }

    private static List<String> marked(Excerpt excerpt) {
        return excerpt.pieces().stream()
                .filter(Excerpt.Piece::found)
                .map(Excerpt.Piece::text)
                .toList();
    }

    private static List<Integer> numbers(Found.InClause clause) {
        return clause.editions().stream().map(Edition::number).toList();
    }

    private void document(String key, Edition... editions) {
        var numbered = new ArrayList<Edition>();
        for (var edition : editions) {
            numbered.add(new Edition(
                    edition.versionId(),
                    numbered.size() + 1,
                    edition.placement(),
                    edition.publishedAt(),
                    edition.announcedAt(),
                    edition.effectiveAt(),
                    Optional.empty(),
                    edition.withdrawnAt(),
                    Optional.empty(),
                    "",
                    edition.texts()));
        }
        entries.add(new Entry(entries.size() + 1, key, Kind.TERMS, "vi", numbered));
    }

    private Edition edition(Instant effective, String markdown) {
        return edition(effective, effective, markdown);
    }

    private Edition edition(Instant announced, Instant effective, String markdown) {
        long id = stored.size() + 1L;
        stored.put(id, said("vi", markdown));
        return edition(id, announced, effective, Audience.EVERYONE);
    }

    private static Edition edition(long id, Instant announced, Instant effective, Audience audience) {
        return new Edition(
                id,
                1,
                new Placement(new Scope(""), audience, Relation.SUPPLEMENTS, Asks.AGREEMENT, 0),
                announced,
                announced,
                effective,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                facts("vi"));
    }

    private static Map<String, Edition.TextFacts> facts(String... locales) {
        return java.util.stream.Stream.of(locales)
                .collect(Collectors.toMap(locale -> locale, locale -> new Edition.TextFacts("Terms", "d".repeat(64))));
    }

    private static Entry with(Entry entry, String... locales) {
        var edition = entry.editions().get(0);
        return new Entry(
                entry.documentId(),
                entry.key(),
                entry.kind(),
                "vi",
                List.of(new Edition(
                        edition.versionId(),
                        1,
                        edition.placement(),
                        edition.publishedAt(),
                        edition.announcedAt(),
                        edition.effectiveAt(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        facts(locales))));
    }

    private static Map<String, Shelf.Said> said(String locale, String markdown) {
        var rendered = Markup.render(new Source("Điều khoản", "", markdown));
        return new HashMap<>(Map.of(locale, new Shelf.Said(rendered.title(), rendered.html(), rendered.canonical())));
    }
}
