package org.prevail.review;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.prevail.document.Site;
import org.prevail.platform.Shared;
import org.prevail.platform.problem.Problem;
import org.prevail.precedence.Catalogs;

/** Which version was, is or will be in force. What is scheduled counts, announced or not. Thread-safe. */
@Shared
class Days {
    private final Catalogs catalogs;

    @Inject
    Days(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    Spec.Published settle(Site site, Spec asked, Instant now) {
        if (asked instanceof Spec.OnDay day) {
            return inForce(site, day.key(), day.locale(), end(site, day.day(), now), day.day());
        }
        var inForce = (Spec.InForce) asked;
        return inForce(site, inForce.key(), inForce.locale(), now, today(site, now));
    }

    private Spec.Published inForce(Site site, String key, String locale, Instant at, LocalDate day) {
        var entry = catalogs.current()
                .site(site.id())
                .entry(key)
                .orElseThrow(() -> new Problem.Missing("document.unknown", key));
        var edition = entry.inForce(at).orElseThrow(() -> new Problem.Missing("compare.none-in-force", key, day));
        return new Spec.Published(key, edition.number(), locale);
    }

    /** Today has no end yet: it is as far as it has come. */
    private static Instant end(Site site, LocalDate day, Instant now) {
        return day.equals(today(site, now))
                ? now
                : day.plusDays(1).atStartOfDay(site.zone()).toInstant().minusMillis(1);
    }

    private static LocalDate today(Site site, Instant now) {
        return now.atZone(site.zone()).toLocalDate();
    }
}
