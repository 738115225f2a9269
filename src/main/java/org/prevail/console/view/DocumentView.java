package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import org.prevail.document.Kind;
import org.prevail.theme.FileLink;

/**
 * Template {@code console/document}.
 *
 * @param versions newest first
 * @param links of the version in force
 */
public record DocumentView(
        Desk desk,
        String key,
        Title title,
        Kind kind,
        String bindingLocale,
        PlacementView placement,
        Optional<VersionRow> inForce,
        List<VersionRow> scheduled,
        Optional<DraftRow> draft,
        int nextNumber,
        List<VersionEntry> versions,
        List<PublicLink> links,
        List<FileLink> records) {
    public DocumentView {
        records = List.copyOf(records);
        scheduled = List.copyOf(scheduled);
        versions = List.copyOf(versions);
        links = List.copyOf(links);
    }
}
