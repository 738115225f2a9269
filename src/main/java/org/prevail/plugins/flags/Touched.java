package org.prevail.plugins.flags;

import java.util.Locale;
import org.prevail.spi.DiffAnnotator.Edit;

/**
 * A changed line, and what was touched in it as patterns read it: in lower case, with a typewriter's quotation marks and dashes.
 * Matching in any case instead takes several times as long.
 */
record Touched(Edit edit, String before, String after) {
    static Touched of(Edit edit) {
        return new Touched(edit, folded(edit.nearBefore()), folded(edit.nearAfter()));
    }

    static String folded(String text) {
        return Quotes.plain(text.toLowerCase(Locale.ROOT));
    }
}
