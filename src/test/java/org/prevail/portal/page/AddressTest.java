package org.prevail.portal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.document.Scope;
import org.prevail.platform.problem.Problem;

class AddressTest {
    private static Address parsed(String rest) {
        return Address.parse(rest, name -> List.of()).orElseThrow();
    }

    @Test
    void everyPublicAddressIsKnown() {
        assertEquals(new Address.Index(), parsed("/"));
        assertEquals(new Address.Contact(), parsed("/contact"));
        assertEquals(new Address.InForce("privacy"), parsed("/privacy"));
        assertEquals(new Address.History("privacy"), parsed("/privacy/versions"));
        assertEquals(new Address.OneVersion("privacy", 12), parsed("/privacy/versions/12"));
        assertEquals(new Address.OnDay("privacy", LocalDate.of(2026, 2, 28)), parsed("/privacy/at/2026-02-28"));
        assertEquals(new Address.Place(Scope.ROOT), parsed("/for/"));
        assertEquals(new Address.Place(new Scope("services/fiber")), parsed("/for/services/fiber"));
    }

    @Test
    void whatIsSomebodyElsesIsLeftToThem() {
        for (String rest :
                List.of("", "/me", "/accept", "/receipts/x", "/privacy/versions/0", "/privacy/at/today", "/A")) {
            assertEquals(Optional.empty(), Address.parse(rest, name -> List.of()), rest);
        }
    }

    @Test
    void aPlaceOrDayThatCannotBeIsNotFound() {
        for (String rest :
                List.of("/for/UPPER", "/for/a//b", "/for/a/", "/for/1/2/3/4/5/6/7/8/9", "/privacy/at/2026-02-30")) {
            assertThrows(Problem.Missing.class, () -> Address.parse(rest, name -> List.of()), rest);
        }
    }

    @Test
    void aSearchIsCutToALittleMoreThanWhatIsSearchedFor() {
        assertEquals(
                new Address.Search("x".repeat(400), Optional.empty()),
                Address.parse("/search", name -> name.equals("q") ? List.of(" " + "x".repeat(5_000)) : List.of())
                        .orElseThrow());
    }

    @Test
    void wordsOnTheStartPageAreASearchToo() {
        assertEquals(
                new Address.Search("refund", Optional.of("privacy")),
                Address.parse("/", name -> List.of(name.equals("q") ? "refund" : "privacy"))
                        .orElseThrow());
    }
}
