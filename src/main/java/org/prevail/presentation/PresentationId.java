package org.prevail.presentation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Derives a presentation's id from what makes it a record of its own (R8). */
final class PresentationId {
    private PresentationId() {}

    static UUID of(Presentation shown) {
        String facts = String.join(
                "|",
                shown.subject().toString(),
                Long.toString(shown.versionId()),
                shown.locale(),
                shown.rendition(),
                shown.surface().name(),
                shown.basis().name(),
                // Two screens of a host system are two showings.
                shown.attestedBy().map(Attestation::screen).orElse(""));
        var bytes = ByteBuffer.wrap(Sha256.of(facts.getBytes(StandardCharsets.UTF_8)));
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
