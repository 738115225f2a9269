package org.prevail.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.prevail.portal.ListedWorld.JUNE;
import static org.prevail.portal.ListedWorld.MARCH;
import static org.prevail.portal.ListedWorld.MAY;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.document.Asks;
import org.prevail.document.Audience;
import org.prevail.document.Kind;
import org.prevail.document.Placement;
import org.prevail.document.Relation;
import org.prevail.document.Scope;
import org.prevail.portal.view.MeView.InForce;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** What somebody's own record says of a text accepted earlier. */
class TextOfTest {
    private static final Edition FIRST = edition(1, MARCH, "a", Optional.empty());

    private static Edition edition(int number, Instant effective, String digit, Optional<Instant> withdrawn) {
        return new Edition(
                number,
                number,
                new Placement(new Scope(""), Audience.EVERYONE, Relation.SUPPLEMENTS, Asks.AGREEMENT, 0),
                effective,
                effective,
                effective,
                Optional.empty(),
                withdrawn,
                Optional.empty(),
                "",
                Map.of("vi", new Edition.TextFacts("Điều khoản", digit.repeat(64))));
    }

    private static InForce ofTheFirst(Instant now, Edition... editions) {
        var entry = new Entry(1, "terms", Kind.TERMS, "vi", List.of(editions));
        return new TextOf(entry, entry.edition(1).orElseThrow()).inForce("vi", now);
    }

    @Test
    void anAcceptedTextIsInForceUntilAnotherIs() {
        assertEquals(InForce.THIS, ofTheFirst(MAY, FIRST));
        assertEquals(InForce.ANOTHER, ofTheFirst(JUNE, FIRST, edition(2, MAY, "b", Optional.empty())));
        assertEquals(InForce.THIS, ofTheFirst(JUNE, FIRST, edition(2, MAY, "a", Optional.empty())), "a return to it");
    }

    @Test
    void afterAWithdrawalNoneIsInForceAndNotAnother() {
        assertEquals(InForce.NONE, ofTheFirst(JUNE, edition(1, MARCH, "a", Optional.of(MAY))));
        assertEquals(InForce.NONE, ofTheFirst(JUNE, FIRST, edition(2, MAY, "b", Optional.of(JUNE))));
    }
}
