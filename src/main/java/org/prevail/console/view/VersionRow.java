package org.prevail.console.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.prevail.document.ChangeNote;

/**
 * A version in a list.
 *
 * @param announced whether the public knows of it
 * @param notes what changed, language by language
 */
public record VersionRow(
        String key,
        Title title,
        int number,
        StatusView status,
        String scope,
        Instant publishedAt,
        Instant announcedAt,
        Instant effectiveAt,
        boolean announced,
        Optional<Instant> importedAt,
        List<ChangeNote> notes) {
    public VersionRow {
        notes = List.copyOf(notes);
    }
}
