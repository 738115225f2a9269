package org.prevail.console.view;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Template {@code console/presentation}: the facts of one showing, as they were kept.
 */
public record PresentationView(
        Desk desk,
        UUID id,
        UUID subject,
        Instant at,
        Optional<VersionRow> version,
        String locale,
        String digest,
        String rendition,
        String surface,
        String basis,
        String place,
        Optional<String> attestedBy,
        CircumstanceView circumstance) {}
