package org.prevail.portal.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prevail.platform.problem.Problem;

/** What a comparison is from or to: a version by its number, or what was in force on a day or at an instant. */
sealed interface Point {
    record Number(int number) implements Point {}

    /** At its end in the site's zone; today: now. */
    record OnDay(LocalDate day) implements Point {}

    record At(Instant instant) implements Point {}

    Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,3})?Z");

    /**
     * @return empty where it is no such thing at all
     * @throws Problem.Missing for a day or instant that cannot be
     */
    static Optional<Point> parse(String raw) {
        String written = raw.replace("%3A", ":").replace("%3a", ":");
        if (NUMBER.matcher(written).matches()) {
            return Optional.of(new Number(Integer.parseInt(written)));
        }
        try {
            if (DAY.matcher(written).matches()) {
                return Optional.of(new OnDay(possible(LocalDate.parse(written))));
            } else if (INSTANT.matcher(written).matches()) {
                possible(LocalDate.parse(written.substring(0, 10)));
                return Optional.of(new At(Instant.parse(written).truncatedTo(ChronoUnit.MILLIS)));
            }
        } catch (DateTimeException noSuchDay) {
            throw new Problem.Missing("day.unknown", written);
        }
        return Optional.empty();
    }

    private static LocalDate possible(LocalDate day) {
        if (day.getYear() < 1) {
            throw new DateTimeException("no such year");
        }
        return day;
    }

    /** As its address says it. */
    default String written() {
        if (this instanceof Number version) {
            return String.valueOf(version.number());
        }
        return this instanceof OnDay on
                ? on.day().toString()
                : ((At) this).instant().toString();
    }
}
