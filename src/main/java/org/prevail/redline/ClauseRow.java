package org.prevail.redline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of one clause: a heading with what stands below it up to the next.
 *
 * @param title the heading's words, in the new text if it is there
 * @param level of the heading; 1 for what stands before the first
 * @param changes none if nothing is shown as changed
 * @param inserted how many words
 * @param deleted how many words
 * @param flags what to look at, each once
 * @param anchor of its first change, or of the clause
 * @param line of its heading in the new text; empty if it is gone
 * @param around the clause it stands in; empty where that is the text
 */
public record ClauseRow(
        String title,
        int level,
        Set<Change> changes,
        int inserted,
        int deleted,
        List<String> flags,
        String anchor,
        Optional<Integer> line,
        Optional<ClauseRow> around) {
    /** What became of it; a clause can be renumbered, moved and changed at once. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED,
        RENUMBERED,
        /** Some of its lines are marked up otherwise and say the same. */
        MARKUP
    }

    public ClauseRow {
        flags = List.copyOf(flags);
    }

    /** Whether it stands in a clause that is listed with it, since something happened to that, too. */
    public boolean within() {
        return around.filter(clause -> !clause.changes().isEmpty()).isPresent();
    }
}
