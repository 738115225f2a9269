package org.prevail.plugin;

import java.time.Instant;
import java.util.List;

/**
 * A plug-in that this node does not have, but of which a site still has something.
 *
 * @param on whether it would be, if it came back
 * @param since when an owner last chose
 * @param settings the keys of those that were given, secrets included
 */
public record Absent(String id, boolean on, Instant since, List<String> settings) {
    public Absent {
        settings = List.copyOf(settings);
    }

    /** With nothing but what waits for it. */
    public static Absent unchosen(String id) {
        return new Absent(id, false, Instant.EPOCH, List.of());
    }

    public boolean chosen() {
        return since.isAfter(Instant.EPOCH);
    }
}
