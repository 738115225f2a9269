package org.prevail.console.view;

import java.util.List;
import org.prevail.spi.Words;

/**
 * A setting as a field of the form.
 *
 * @param type {@code color}, {@code length}, {@code number}, {@code flag}, {@code choice} or {@code text}
 * @param value as given, else the theme's own
 * @param standard what the theme says itself
 */
public record ThemeField(String key, Words label, String type, String value, String standard, List<String> options) {
    public ThemeField {
        options = List.copyOf(options);
    }
}
