package org.prevail.console.view;

import org.prevail.spi.Words;

/**
 * A setting as a field of the form.
 *
 * @param help may be empty
 * @param type {@code text}, {@code lines}, {@code number}, {@code flag}, {@code address} or {@code secret}
 * @param value of a secret always empty
 * @param kept whether a secret is set
 */
public record PluginField(String key, Words label, Words help, String type, String value, boolean kept) {}
