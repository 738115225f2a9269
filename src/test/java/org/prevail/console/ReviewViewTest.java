package org.prevail.console;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prevail.console.view.PointRow;
import org.prevail.console.view.ReviewView;
import org.prevail.redline.Row;

class ReviewViewTest {
    private static boolean ticking(int changes) {
        var point = new PointRow("c1", 1, Row.Kind.CHANGED, List.of(), List.of(), false, List.of());
        return new ReviewView(Collections.nCopies(changes, point), 0, List.of(), List.of(), List.of(), List.of(), true)
                .ticking();
    }

    @Test
    void changesAreTickedOneByOneAsFarAsTheLimit() {
        assertFalse(ticking(0));
        assertTrue(ticking(1));
        assertTrue(ticking(ReviewView.MOST_TICKED));
        assertFalse(ticking(ReviewView.MOST_TICKED + 1));
    }
}
