package org.prevail.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prevail.markup.LineMarkup;
import org.prevail.markup.Standing;

class CounterpartTest {
    private static final Side ENGLISH =
            side("en", List.of(1, 0, 2, 0, 0, 2, 0), "Terms\nHello.\n1. Fees\nA fee.\nA tax.\n2. Courts\nHanoi.");

    private static Side side(String locale, List<Integer> levels, String text) {
        return new Side(
                Optional.empty(),
                "Terms",
                Optional.empty(),
                Optional.empty(),
                locale,
                "0".repeat(64),
                text,
                levels.stream().map(CounterpartTest::heading).toList());
    }

    private static LineMarkup heading(int level) {
        var leaf = level > 0 ? Standing.As.HEADING : Standing.As.PARAGRAPH;
        return new LineMarkup(new Standing(leaf, level, 0, List.of()), List.of(), "");
    }

    @Test
    void aClauseIsFoundByItsPlaceHoweverManyLinesItTakes() {
        var vietnamese =
                side("vi", List.of(1, 2, 0, 2, 0, 0), "Điều khoản\nĐiều 1. Phí\nPhí.\nĐiều 2. Tòa án\nHà Nội.\nHết.");
        assertEquals(Optional.of(3), Counterpart.of(ENGLISH, vietnamese, 6));
        assertEquals(Optional.of(3), Counterpart.of(ENGLISH, vietnamese, 5));
        assertEquals(Optional.of(1), Counterpart.of(ENGLISH, vietnamese, 3));
        assertEquals(Optional.of(0), Counterpart.of(ENGLISH, vietnamese, 1));
        assertEquals(Optional.of(2), Counterpart.of(vietnamese, ENGLISH, 2));
    }

    @Test
    void ofTextsThatAreBuiltOtherwiseNothingIsKnown() {
        var another = side("vi", List.of(1, 2, 3, 0), "Điều khoản\nĐiều 1. Phí\nĐiều 2. Tòa án\nHà Nội.");
        assertEquals(Optional.empty(), Counterpart.of(ENGLISH, another, 5));
    }

    @Test
    void aClauseOfAnotherNumberIsAnotherClause() {
        var turned = side("vi", List.of(1, 2, 0, 2, 0), "Điều khoản\nĐiều 2. Tòa án\nHà Nội.\nĐiều 1. Phí\nPhí.");
        assertEquals(Optional.empty(), Counterpart.of(ENGLISH, turned, 5));
        assertEquals(Optional.of(0), Counterpart.of(ENGLISH, turned, 0));
    }
}
