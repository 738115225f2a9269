package org.prevail.console.view;

import java.util.List;

/**
 * A fact that rules of plug-ins go by, to be tried.
 *
 * @param value chosen, or empty
 */
public record FactField(String name, String label, String value, List<String> values) {
    public FactField {
        values = List.copyOf(values);
    }
}
