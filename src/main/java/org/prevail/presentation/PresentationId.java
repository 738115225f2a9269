package org.prevail.presentation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Derives a presentation's id from what makes it a record of its own (R8): a UUID of version 8 (RFC 9562, 5.8) that begins
 * with the time its subject's pseudonym begins with, so that what is stored together stands together in the index, and goes
 * on with 74 bits of a SHA-256.
 */
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
        long subjectsTime = shown.subject().getMostSignificantBits() & ~0xffffL;
        return new UUID(subjectsTime | 0x8000L | bytes.getLong() & 0xfffL, 1L << 63 | bytes.getLong() & ~(3L << 62));
    }
}
