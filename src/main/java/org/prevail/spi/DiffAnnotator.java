package org.prevail.spi;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Points out kinds of changes a reader of a comparison should look at, such as a changed amount.
 *
 * <p><b>When.</b> For each changed line of a comparison, where it is made: redline pages, clause tables, files, the API. <b>Pure</b>
 * ({@linkplain org.prevail.spi package}), in time proportional to the lines' length: it sees what anyone may have typed.
 *
 * <p><b>Limit.</b> One second for all lines of a comparison together. <b>If it fails</b>, the comparison has none of its flags
 * and says so, no file with flags is made of it, it is not kept, and the plug-in is asked again next time.
 */
public non-sealed interface DiffAnnotator extends Point {
    /** What it may point out; the same whenever asked. */
    List<Flag> flags();

    /** The codes of what it points out in one changed line; none but those of {@link #flags()}. */
    Set<String> marks(Edit edit, PluginContext context);

    /**
     * A kind of change.
     *
     * @param code 1 to 40 of {@code A-Z 0-9 _}, {@code AMOUNT}
     * @param label what readers see
     */
    record Flag(String code, Words label) {
        /** @throws IllegalArgumentException where the code is malformed or there is no label */
        public Flag {
            if (!code.matches("[A-Z][A-Z0-9_]{0,39}") || label.isEmpty()) {
                throw new IllegalArgumentException("malformed flag");
            }
        }
    }

    /**
     * What was changed in one line, without the line's own number and without words that only changed line. Empty where there
     * is none. Of a line longer than anyone reads, its beginning.
     *
     * @param before the sentences of the old text that were touched
     * @param after the same of the new text
     * @param nearBefore what was touched in the old text, with the few words around it
     * @param nearAfter the same of the new text
     * @param words what was taken out or put in, in lower case
     */
    record Edit(String before, String after, String nearBefore, String nearAfter, Set<String> words) {
        public Edit {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
            Objects.requireNonNull(nearBefore);
            Objects.requireNonNull(nearAfter);
            words = Set.copyOf(words);
        }
    }
}
