package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/**
 * Template {@code console/note}: writing a note about a change, or about the whole comparison.
 *
 * @param address of the comparison
 * @param switched how it was looked at, beginning with {@code ?}, or empty
 * @param point the change; empty for the whole
 * @param notes what is written about it so far
 * @param purpose as chosen
 * @param words as typed
 */
public record NoteView(
        Desk desk,
        String address,
        String switched,
        ComparedView before,
        ComparedView after,
        Optional<PointRow> point,
        List<NoteRow> notes,
        String purpose,
        String words,
        List<Issue> issues) {
    public NoteView {
        notes = List.copyOf(notes);
        issues = List.copyOf(issues);
    }
}
