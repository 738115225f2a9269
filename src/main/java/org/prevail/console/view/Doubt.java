package org.prevail.console.view;

/**
 * A translation left as it was although the binding text changed (R4).
 *
 * @param readers how many were shown the present version in it
 * @param stated whether the editor states that it still says the same
 */
public record Doubt(String locale, long readers, boolean stated) {}
