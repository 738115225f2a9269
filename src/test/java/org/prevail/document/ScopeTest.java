package org.prevail.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {
    private static final Scope FIBER = new Scope("services/fiber");

    @Test
    void aScopeContainsItselfAndWhatLiesWithinIt() {
        assertTrue(FIBER.contains(FIBER));
        assertTrue(FIBER.contains(new Scope("services/fiber/home")));
        assertTrue(Scope.ROOT.contains(FIBER));
        assertTrue(Scope.ROOT.contains(Scope.ROOT));
    }

    @Test
    void aScopeDoesNotContainWhatIsMerelyNamedAlike() {
        assertFalse(FIBER.contains(new Scope("services/fiberglass")));
        assertFalse(FIBER.contains(new Scope("services")));
        assertFalse(FIBER.contains(new Scope("services/tv")));
        assertFalse(FIBER.contains(Scope.ROOT));
    }

    @Test
    void depthCountsSegments() {
        assertEquals(0, Scope.ROOT.depth());
        assertEquals(2, FIBER.depth());
        assertEquals(Scope.MOST_SEGMENTS, new Scope("a/b/c/d/e/f/g/h").depth());
    }

    @Test
    void upwardsLeadsToTheRoot() {
        assertEquals(List.of(FIBER, new Scope("services"), Scope.ROOT), FIBER.upwards());
        assertEquals(List.of(Scope.ROOT), Scope.ROOT.upwards());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "/",
                "/shop",
                "shop/",
                "a//b",
                "Shop",
                "dịch-vụ",
                "a b",
                "a_b",
                ".",
                "../a",
                "a/b/c/d/e/f/g/h/i",
                "a\n",
                "a?b",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void aMalformedPlaceIsNone(String path) {
        assertEquals(Optional.empty(), Scope.parse(path));
        if (path != null) {
            assertThrows(IllegalArgumentException.class, () -> new Scope(path));
        }
    }
}
