package org.prevail.theme;

import java.time.ZoneId;
import java.util.function.Supplier;
import org.prevail.document.PlaceNames;

/**
 * What functions need to know of the rendering they are called in. Kept by thread, because macros see nothing of the
 * template's context.
 */
record Rendering(Messages messages, ZoneId zone, PlaceNames places) {
    private static final ThreadLocal<Rendering> CURRENT = new ThreadLocal<>();

    String during(Supplier<String> work) {
        var outer = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (outer == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(outer);
            }
        }
    }

    static Rendering current() {
        return CURRENT.get();
    }
}
