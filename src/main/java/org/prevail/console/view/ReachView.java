package org.prevail.console.view;

import java.util.List;

/**
 * Whom a publication asks.
 *
 * @param locales whose readers alone are asked
 * @param returns whether the binding text was published before, so that whoever accepted it then is not asked
 */
public record ReachView(Reach reach, List<String> locales, boolean returns) {
    public ReachView {
        locales = List.copyOf(locales);
    }

    /** Named by the rule R12. */
    public enum Reach {
        FIRST,
        EVERYONE,
        READERS,
        NOBODY,
        NOTHING_ASKED
    }
}
