package org.prevail.portal.view;

import java.time.Instant;
import java.util.Optional;
import org.prevail.document.ChangeNote;

/**
 * How a version stands now.
 *
 * @param at since when ({@code IN_FORCE}), from when ({@code UPCOMING}), when it ended ({@code SUPERSEDED},
 *     {@code WITHDRAWN}, {@code CANCELLED})
 * @param reason the public reason of a withdrawal, for readers of the page
 * @param instead what to read instead, for versions no longer or not yet in force: the version in force, else what
 *     governs at the place of the document
 * @param inForce the number of the document's version in force, where that is what to read instead
 * @param left when the document's last version was withdrawn, for versions superseded before
 */
public record StatusView(
        Status status,
        Instant at,
        Optional<ChangeNote> reason,
        Optional<DocumentLink> instead,
        Optional<Integer> inForce,
        Optional<Instant> left) {
    /** {@code CANCELLED}: withdrawn before it took effect. */
    public enum Status {
        IN_FORCE,
        UPCOMING,
        SUPERSEDED,
        WITHDRAWN,
        CANCELLED
    }

    public StatusView insteadRead(Optional<DocumentLink> other) {
        return new StatusView(status, at, reason, other, inForce, left);
    }

    public static StatusView of(Status status, Instant at) {
        return new StatusView(status, at, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
