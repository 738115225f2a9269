package org.prevail.plugin;

import java.time.Instant;
import java.util.Map;

/**
 * What holds of a plug-in on a site since an instant.
 *
 * @param number how often an owner chose; 0 before the first time
 * @param values those an owner gave, without secrets
 */
record Choice(int number, boolean on, Map<String, String> values, Instant since) {
    Choice {
        values = Map.copyOf(values);
    }

    static Choice first(boolean on) {
        return new Choice(0, on, Map.of(), Instant.EPOCH);
    }

    static Choice of(PluginChoice stored) {
        return new Choice(stored.number(), stored.on(), stored.values(), stored.at());
    }
}
