package org.prevail.theme;

import java.util.List;
import java.util.Optional;

/**
 * A site's look as it is given now.
 *
 * @param theme {@code base}, where the chosen one is broken
 * @param whole the chosen one, unless it is broken
 * @param broken why, if it is
 * @param state of the folder it was read from, where that is watched
 */
record Worn(Theme theme, Optional<PebbleTheme> whole, List<Finding> broken, long state) {
    Worn {
        broken = List.copyOf(broken);
    }
}
