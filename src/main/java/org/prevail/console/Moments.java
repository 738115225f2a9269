package org.prevail.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.prevail.platform.problem.Issue;

/** An instant as a person types it: a day and a time in the site's zone. */
final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm[:ss]");

    private Moments() {}

    /**
     * @param date {@code yyyy-mm-dd}; without one there is no instant
     * @param time {@code hh:mm} or {@code hh:mm:ss}; none is the day's beginning
     * @param issues takes what is wrong, under the field's name
     */
    static Optional<Instant> read(String date, String time, String field, ZoneId zone, List<Issue> issues) {
        if (date.isEmpty()) {
            if (!time.isEmpty()) {
                issues.add(Issue.of(field, "console.date"));
            }
            return Optional.empty();
        }
        try {
            var local = LocalDateTime.of(
                    LocalDate.parse(date), time.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(time, TIME));
            if (zone.getRules().getValidOffsets(local).isEmpty()) {
                // Clocks are put forward over it.
                issues.add(Issue.of(field, "console.no-such-time", time, zone.getId()));
                return Optional.empty();
            }
            return Optional.of(local.atZone(zone).toInstant());
        } catch (DateTimeException malformed) {
            issues.add(Issue.of(field, "console.date"));
            return Optional.empty();
        }
    }
}
