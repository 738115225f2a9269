package org.prevail.console.view;

/** How many changes somebody has ticked off. */
public record ProgressRow(Actor by, int ticked) {}
