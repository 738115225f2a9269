package org.prevail.document;

import java.time.Instant;
import java.util.Optional;

/** When a version was published, becomes known, takes effect, and until when those before it need not decide. */
record Instants(
        Instant publishedAt,
        Instant announcedAt,
        Instant effectiveAt,
        Optional<Instant> graceUntil,
        boolean imported) {}
