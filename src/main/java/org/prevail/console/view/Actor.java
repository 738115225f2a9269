package org.prevail.console.view;

/**
 * Who did something.
 */
public record Actor(boolean you, String name) {}
