package org.prevail.console.view;

/**
 * Where two states differ.
 *
 * @param field the end of {@code console.draft.<field>}
 * @param locale of the text, empty for what concerns all
 */
public record Difference(String field, String locale, String theirs, String mine) {}
