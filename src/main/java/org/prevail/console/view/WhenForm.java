package org.prevail.console.view;

import java.time.Instant;
import java.util.Optional;

/**
 * When a publication takes effect and becomes known, as typed and as understood; nothing typed is at once.
 */
public record WhenForm(
        String date,
        String time,
        String announceDate,
        String announceTime,
        Optional<Instant> effective,
        Optional<Instant> announced) {}
