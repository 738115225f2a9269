package org.prevail.console.view;

import java.util.List;
import java.util.UUID;

/**
 * Template {@code console/subject}; newest first.
 */
public record SubjectView(Desk desk, UUID subject, boolean erased, List<RecordRow> rows, int limit, boolean more) {
    public SubjectView {
        rows = List.copyOf(rows);
    }
}
