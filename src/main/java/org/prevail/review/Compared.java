package org.prevail.review;

import java.util.Objects;
import org.prevail.redline.Side;

/**
 * A text that was chosen for a comparison.
 *
 * @param asked as it was asked for
 * @param settled what that is: a version where a day was asked for, the locale it really has
 */
public record Compared(Spec asked, Spec settled, Side side) {
    public Compared {
        Objects.requireNonNull(asked);
        Objects.requireNonNull(settled);
        Objects.requireNonNull(side);
    }
}
