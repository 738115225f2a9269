package org.prevail.portal.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.prevail.portal.view.StatusView;
import org.prevail.portal.view.StatusView.Status;
import org.prevail.precedence.Edition;
import org.prevail.precedence.Entry;

/** How versions of one document stand, as the public knows them at one instant. */
record Statuses(Entry entry, Instant now, Links links) {
    /** @param reason of a withdrawal */
    StatusView of(Edition edition, Optional<String> reason) {
        Status status = status(edition);
        var inForce = status == Status.IN_FORCE ? Optional.<Edition>empty() : entry.inForce(now, now);
        return new StatusView(
                status,
                at(status, edition),
                reason.map(words -> entry.said(words, links.locale())),
                inForce.map(other -> links.toDocument(entry, other)),
                inForce.map(Edition::number),
                status == Status.SUPERSEDED && inForce.isEmpty() ? left() : Optional.empty());
    }

    private Status status(Edition edition) {
        if (edition.withdrawnBy(now)) {
            return edition.cancelled() ? Status.CANCELLED : Status.WITHDRAWN;
        }
        if (edition.effectiveAt().isAfter(now)) {
            return Status.UPCOMING;
        }
        return superseding(edition).isPresent() ? Status.SUPERSEDED : Status.IN_FORCE;
    }

    private Instant at(Status status, Edition edition) {
        return switch (status) {
            case CANCELLED, WITHDRAWN -> edition.withdrawnAt().orElseThrow();
            case SUPERSEDED -> superseding(edition).orElseThrow();
            case IN_FORCE, UPCOMING -> edition.effectiveAt();
        };
    }

    /** When another version came into force in its place. */
    private Optional<Instant> superseding(Edition edition) {
        return entry.editions().stream()
                .filter(later -> !later.cancelled())
                .map(Edition::effectiveAt)
                .filter(from -> from.isAfter(edition.effectiveAt()) && !from.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    private Optional<Instant> left() {
        return entry.editions().stream()
                .filter(edition -> !edition.cancelled() && edition.withdrawnBy(now))
                .flatMap(edition -> edition.withdrawnAt().stream())
                .max(Comparator.naturalOrder());
    }

    /** The version in force just before this one took effect, if any was. */
    Optional<Edition> before(Edition edition) {
        return entry.known(now).stream()
                .filter(earlier -> !earlier.cancelled() && earlier.effectiveAt().isBefore(edition.effectiveAt()))
                .max(Comparator.comparing(Edition::effectiveAt));
    }
}
