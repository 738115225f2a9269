package org.prevail.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.prevail.console.view.Status;
import org.prevail.console.view.StatusView;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** How a version stands at an instant. */
final class Standings {
    private Standings() {}

    static StatusView of(Entry entry, Edition edition, Instant now) {
        if (edition.withdrawnBy(now)) {
            var status = edition.cancelled() ? Status.CANCELLED : Status.WITHDRAWN;
            return new StatusView(status, edition.withdrawnAt().orElseThrow());
        }
        if (edition.effectiveAt().isAfter(now)) {
            return new StatusView(Status.SCHEDULED, edition.effectiveAt());
        }
        return successor(entry, edition, now)
                .map(next -> new StatusView(Status.SUPERSEDED, next.effectiveAt()))
                .orElseGet(() -> new StatusView(Status.IN_FORCE, edition.effectiveAt()));
    }

    private static Optional<Edition> successor(Entry entry, Edition edition, Instant now) {
        return entry.editions().stream()
                .filter(other -> !other.cancelled()
                        && other.effectiveAt().isAfter(edition.effectiveAt())
                        && !other.effectiveAt().isAfter(now))
                .min(Comparator.comparing(Edition::effectiveAt));
    }
}
