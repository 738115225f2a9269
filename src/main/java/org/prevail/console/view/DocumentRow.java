package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.document.Kind;

/**
 * A document in a list.
 */
public record DocumentRow(
        String key,
        Title title,
        Kind kind,
        String scope,
        String audience,
        boolean alone,
        Optional<VersionRow> inForce,
        List<VersionRow> scheduled,
        boolean draft) {
    public DocumentRow {
        scheduled = List.copyOf(scheduled);
    }
}
