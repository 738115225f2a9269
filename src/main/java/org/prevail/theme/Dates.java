package org.prevail.theme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Instants and days as pages show them (R20): in the site's zone, with the zone's name. How a language writes them is said by
 * its messages {@code date.*}, as patterns of {@link DateTimeFormatter}.
 */
final class Dates {
    /** How much of an instant is shown. */
    enum Style {
        FULL("date.full"),
        EXACT("date.exact"),
        /** With its seconds where it has any: two instants within a minute that decide something differ. */
        WHOLE("date.full"),
        SHORT("date.short");

        private final String key;

        Style(String key) {
            this.key = key;
        }

        private Style of(ZonedDateTime local) {
            return this == WHOLE && local.getSecond() != 0 ? EXACT : this;
        }
    }

    private static final String DAY = "date.day";

    private Dates() {}

    static String element(Object moment, Style style, Messages messages, ZoneId zone) {
        if (moment instanceof LocalDate day) {
            var words =
                    formatter(style == Style.SHORT ? style.key : DAY, messages).format(day);
            return "<time datetime=\"" + day + "\">" + words + "</time>";
        }
        var instant = ((Instant) moment).truncatedTo(ChronoUnit.MILLIS);
        var local = instant.atZone(zone);
        return "<time datetime=\"" + DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local) + "\">"
                + words(local, style.of(local), messages) + "</time>";
    }

    private static String words(ZonedDateTime local, Style style, Messages messages) {
        var words = formatter(style.key, messages).format(local);
        return style == Style.SHORT ? words : words + " (" + local.getZone().getId() + ")";
    }

    private static DateTimeFormatter formatter(String key, Messages messages) {
        return DateTimeFormatter.ofPattern(messages.text(key), Locale.forLanguageTag(messages.locale()));
    }
}
