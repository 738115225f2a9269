package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.document.Kind;
import org.prevail.theme.FileLink;

/**
 * Template {@code console/version}.
 *
 * @param links empty while the public does not know of it
 * @param subjects who was shown it or decided on it, latest first, for those who may read evidence
 * @param files of its text that plug-ins make, while the public knows of it
 * @param records files of what was recorded, for those who may read evidence
 * @param limit how many are listed at most
 */
public record VersionView(
        Desk desk,
        VersionEntry version,
        Optional<Actor> withdrawnBy,
        Kind kind,
        PlacementView placement,
        List<VersionTextView> texts,
        List<PublicLink> links,
        List<UUID> subjects,
        int limit,
        boolean withdrawable,
        boolean again,
        List<CompareLink> comparisons,
        List<FileLink> files,
        List<FileLink> records) {
    public VersionView {
        files = List.copyOf(files);
        records = List.copyOf(records);
        texts = List.copyOf(texts);
        links = List.copyOf(links);
        subjects = List.copyOf(subjects);
        comparisons = List.copyOf(comparisons);
    }
}
