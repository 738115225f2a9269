package org.prevail.console.view;

/**
 * A text from elsewhere, as typed; files cannot be given back.
 *
 * @param side where it is to stand, {@code before} or {@code after}
 * @param origin what it is written as, empty to find it out
 */
public record UploadForm(String side, String text, String name, String locale, String origin) {}
