package org.prevail.console.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.prevail.document.Kind;

/**
 * Template {@code console/version}.
 *
 * @param links empty while the public does not know of it
 * @param subjects who was shown it or decided on it, latest first, for those who may read evidence
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
        List<CompareLink> comparisons) {
    public VersionView {
        texts = List.copyOf(texts);
        links = List.copyOf(links);
        subjects = List.copyOf(subjects);
        comparisons = List.copyOf(comparisons);
    }
}
