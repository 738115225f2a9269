package org.prevail.presentation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The record that a subject was given a text. Its id is the first 16 bytes of a SHA-256 over subject, version, locale,
 * rendition, surface and basis, so that the same again is the same record.
 *
 * @param rendition SHA-256, lower-case hex, of the bytes shown
 * @param circumstance SHA-256, lower-case hex, of the chain and its reasons as JSON
 * @param attestedBy who says so, for {@code ATTESTED} and what came back of it
 */
public record Presentation(
        UUID subject,
        long versionId,
        String locale,
        String digest,
        String rendition,
        Surface surface,
        Basis basis,
        String place,
        String circumstance,
        Optional<Attestation> attestedBy,
        Instant at) {

    public UUID id() {
        return PresentationId.of(this);
    }

    Presentation to(UUID other) {
        return new Presentation(
                other, versionId, locale, digest, rendition, surface, basis, place, circumstance, attestedBy, at);
    }

    public Presentation answered(Instant when) {
        return new Presentation(
                subject,
                versionId,
                locale,
                digest,
                rendition,
                surface,
                Basis.ANSWERED,
                place,
                circumstance,
                attestedBy,
                when);
    }
}
