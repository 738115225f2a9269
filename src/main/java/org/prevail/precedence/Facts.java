package org.prevail.precedence;

import java.util.Map;
import java.util.TreeMap;

/**
 * What is known of a request that rules of plug-ins go by, such as a country; nothing where no rule asks. Immutable.
 *
 * @param values by name
 */
public record Facts(Map<String, String> values) {
    public static final Facts NONE = new Facts(Map.of());

    /** By name, so that equal ones are written alike. */
    public Facts {
        values = values.isEmpty() ? Map.of() : java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
