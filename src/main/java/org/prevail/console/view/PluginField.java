package org.prevail.console.view;

/**
 * A setting as a field of the form.
 *
 * @param labelLocale what {@code label} is in; {@code helpLocale} likewise
 * @param help may be empty
 * @param type {@code text}, {@code lines}, {@code number}, {@code flag}, {@code address} or {@code secret}
 * @param value of a secret always empty
 * @param kept whether a secret is set
 */
public record PluginField(
        String key,
        String label,
        String labelLocale,
        String help,
        String helpLocale,
        String type,
        String value,
        boolean kept) {}
