package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prevail.console.view.Status;
import org.prevail.console.view.StatusView;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Scope;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;
import org.prevail.precedence.SiteCatalog;

class StandingsTest {
    private static final Instant NOW = Instant.parse("2026-06-15T00:00:00Z");

    private static Edition edition(int number, int day, Integer withdrawnDay) {
        return new Edition(
                number,
                number,
                Placement.usual(Kind.TERMS),
                day(-30),
                day(-30),
                day(day),
                Optional.empty(),
                Optional.ofNullable(withdrawnDay).map(StandingsTest::day),
                Optional.empty(),
                "",
                Map.of("vi", new Edition.TextFacts("Terms", "d" + number)));
    }

    private static Instant day(int fromNow) {
        return NOW.plusSeconds(86_400L * fromNow);
    }

    private static Entry document(Edition... editions) {
        return new Entry(1, "terms", Kind.TERMS, "vi", List.of(editions));
    }

    private static StatusView of(Entry document, int number) {
        return Standings.of(document, document.edition(number).orElseThrow(), NOW);
    }

    @Test
    void eachVersionSaysHowItStandsAndSinceWhen() {
        var document = document(edition(1, -20, null), edition(2, -10, null), edition(3, -5, -7), edition(4, 5, null));
        assertEquals(new StatusView(Status.SUPERSEDED, day(-10)), of(document, 1));
        assertEquals(new StatusView(Status.IN_FORCE, day(-10)), of(document, 2));
        assertEquals(new StatusView(Status.CANCELLED, day(-7)), of(document, 3));
        assertEquals(new StatusView(Status.SCHEDULED, day(5)), of(document, 4));
    }

    @Test
    void r2WithdrawalRevivesNothing() {
        var document = document(edition(1, -20, null), edition(2, -10, -1));
        assertEquals(new StatusView(Status.SUPERSEDED, day(-10)), of(document, 1));
        assertEquals(new StatusView(Status.WITHDRAWN, day(-1)), of(document, 2));
    }

    @Test
    void aCatalogCanBeAskedAsIfAVersionWereWithdrawn() {
        var document = document(edition(1, -20, null), edition(2, -10, null));
        var catalog = new SiteCatalog(1, List.of(document));
        var withdrawn = document.with(document.edition(2).orElseThrow().withdrawn(NOW));
        assertEquals(
                Optional.empty(),
                catalog.with(withdrawn).resolve(Scope.ROOT, Set.of(), NOW, null).governing());
        assertEquals(
                2,
                catalog.resolve(Scope.ROOT, Set.of(), NOW, null)
                        .governing()
                        .orElseThrow()
                        .edition()
                        .number());
    }
}
