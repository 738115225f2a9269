package org.prevail.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prevail.support.Published.FEBRUARY;
import static org.prevail.support.Published.JANUARY;
import static org.prevail.support.Published.terms;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    private final Reader reader = new Reader();

    @Test
    void r14ADeclineStandsUntilAnAcceptance() {
        var shop = terms("shop").version(JANUARY);
        var declined = reader.declines(shop, 1).course(shop.entry());
        assertTrue(declined.stands(declined.latest().orElseThrow()));
        var changed = reader.accepts(shop, 1).course(shop.entry());
        assertFalse(changed.stands(changed.decisions().get(0)));
        assertTrue(changed.stands(changed.decisions().get(1)));
    }

    @Test
    void r12AcceptancesOfTwoTextsStandBesideEachOther() {
        var shop = terms("shop").version(JANUARY).version(FEBRUARY);
        var course = reader.accepts(shop, 1).accepts(shop, 2).course(shop.entry());
        assertEquals(2, course.standing().size());
        assertEquals(List.of(), reader.withdraws(shop, 2).course(shop.entry()).standing());
    }

    @Test
    void decisionsOnOtherDocumentsDoNotCount() {
        var shop = terms("shop").version(JANUARY);
        var fiber = terms("fiber").version(JANUARY);
        reader.accepts(shop, 1).accepts(fiber, 1).withdraws(fiber, 1);
        assertEquals(1, reader.course(shop.entry()).standing().size());
        assertEquals(List.of(), reader.course(fiber.entry()).standing());
    }
}
