package org.prevail.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class UnchangedTest {
    private static final String OURS = "W/\"d469ce90\"";

    @Test
    void oneOfSeveralIsEnoughAndTheyAreComparedWeakly() {
        assertTrue(Unchanged.since(OURS, OURS));
        assertTrue(Unchanged.since("\"d469ce90\"", OURS));
        assertTrue(Unchanged.since("\"other\", W/\"d469ce90\"", OURS));
        assertTrue(Unchanged.since(" * ", OURS));
    }

    @Test
    void whoHasNothingOrAnotherIsGivenIt() {
        assertFalse(Unchanged.since(null, OURS));
        assertFalse(Unchanged.since("", OURS));
        assertFalse(Unchanged.since("W/\"d469\", \"other\"", OURS));
    }
}
