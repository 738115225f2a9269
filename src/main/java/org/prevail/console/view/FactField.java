package org.prevail.console.view;

import java.util.List;
import org.prevail.spi.Words;

/**
 * A fact that rules of plug-ins go by, to be tried.
 *
 * @param value chosen, or empty
 */
public record FactField(String name, Words label, String value, List<String> values) {
    public FactField {
        values = List.copyOf(values);
    }
}
