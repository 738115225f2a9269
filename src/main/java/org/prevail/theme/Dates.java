package org.prevail.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Instants and days as pages show them (R20): in the site's zone, with the zone's name. */
final class Dates {
    /** How much of an instant is shown. */
    enum Style {
        FULL,
        EXACT,
        SHORT
    }

    private static final Map<Style, String> VIETNAMESE = Map.of(
            Style.FULL, "HH:mm 'ngày' d 'tháng' M 'năm' yyyy",
            Style.EXACT, "HH:mm:ss 'ngày' d 'tháng' M 'năm' yyyy",
            Style.SHORT, "d/M/yyyy");
    private static final Map<Style, String> ENGLISH = Map.of(
            Style.FULL, "d MMMM yyyy, HH:mm",
            Style.EXACT, "d MMMM yyyy, HH:mm:ss",
            Style.SHORT, "d MMM yyyy");

    private Dates() {}

    static String element(Object moment, Style style, String locale, ZoneId zone) {
        if (moment instanceof LocalDate day) {
            return "<time datetime=\"" + day + "\">" + words(day, style, locale) + "</time>";
        }
        var instant = ((Instant) moment).truncatedTo(ChronoUnit.MILLIS);
        var local = instant.atZone(zone);
        return "<time datetime=\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local) + "\">"
                + words(local, style, locale) + "</time>";
    }

    private static String words(ZonedDateTime local, Style style, String locale) {
        var words = formatter(style, locale).format(local);
        return style == Style.SHORT ? words : words + " (" + local.getZone().getId() + ")";
    }

    private static String words(LocalDate day, Style style, String locale) {
        var vietnamese = locale.equals("vi");
        var pattern = style == Style.SHORT
                ? (vietnamese ? VIETNAMESE : ENGLISH).get(Style.SHORT)
                : vietnamese ? "'ngày' d 'tháng' M 'năm' yyyy" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(locale))
                .format(day);
    }

    private static DateTimeFormatter formatter(Style style, String locale) {
        var patterns = locale.equals("vi") ? VIETNAMESE : ENGLISH;
        return DateTimeFormatter.ofPattern(patterns.get(style), Locale.forLanguageTag(locale));
    }
}
