package org.prevail.console.view;

/**
 * A comparison that is near at hand.
 *
 * @param with the end of its message's key
 * @param number of the version it is with; 0 where that is said otherwise
 */
public record CompareLink(String with, int number, String address) {}
