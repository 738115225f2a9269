package org.prevail.document;

import java.time.Clock;

/** Sites for what only tells them to forget. */
public final class NoSites {
    private NoSites() {}

    public static Sites forgetful() {
        return new Sites(null, Clock.systemUTC());
    }
}
