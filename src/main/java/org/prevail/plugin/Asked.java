package org.prevail.plugin;

import java.util.Map;
import java.util.Set;

/**
 * What an owner wants of a plug-in on a site, as typed.
 *
 * @param values by key; of a secret the empty text means that it stays as it is
 * @param forgotten secrets to be removed
 */
public record Asked(boolean on, Map<String, String> values, Set<String> forgotten) {
    public Asked {
        values = Map.copyOf(values);
        forgotten = Set.copyOf(forgotten);
    }
}
