package org.prevail.redline.takeaway;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.prevail.document.Site;
import org.prevail.theme.Theme;

/** In whose words and times a file speaks: one site's, in one language. */
record Words(Theme theme, Site site, String locale) {
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    String text(String key, Object... arguments) {
        return theme.messages(locale).text(key, arguments);
    }

    /** As pages show it, without the element around it. */
    String moment(Instant at) {
        return theme.time(at, locale, site.zone()).replaceAll("<[^>]*>", "");
    }

    /** That something was imported and not published here (R2), in the words of the pages. */
    String imported(Instant at) {
        var day = DateTimeFormatter.ofPattern(text("date.short"), Locale.forLanguageTag(locale));
        return text("document.imported", day.format(at.atZone(site.zone())));
    }

    /** As programs read it: UTC, exactly milliseconds (R20). */
    static String iso(Instant at) {
        return ISO.format(at);
    }

    /** What stands before the page's number, between it and the number of pages, and after that. */
    String[] pages() {
        return text("takeaway.page", "\uFDD0", "\uFDD0").split("\uFDD0", -1);
    }
}
