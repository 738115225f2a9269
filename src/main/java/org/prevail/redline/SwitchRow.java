package org.prevail.redline;

/**
 * A switch to be offered.
 *
 * @param name the last part of its messages
 * @param on whether it is as it says
 * @param address the same page with the switch turned
 */
public record SwitchRow(String name, boolean on, String address) {}
