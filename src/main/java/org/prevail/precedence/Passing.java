package org.prevail.precedence;

import jakarta.inject.Inject;
import org.prevail.platform.MonotonicClock;
import org.prevail.platform.Shared;
import org.prevail.platform.persistence.PassedInstants;

/** Keeps that an instant has passed at which something came into force, or changed otherwise, though nobody did anything (R2). */
@Shared
class Passing {
    private final Catalogs catalogs;
    private final PassedInstants passed;
    private final MonotonicClock clock;

    @Inject
    Passing(Catalogs catalogs, PassedInstants passed, MonotonicClock clock) {
        this.catalogs = catalogs;
        this.passed = passed;
        this.clock = clock;
    }

    /** To be called often; writes only if there is something new to be kept. */
    void keep() {
        var now = clock.instant();
        catalogs.current().sites().values().stream()
                .flatMap(site -> site.turnedAt(now).stream())
                .forEach(passed::told);
        passed.keep();
    }
}
