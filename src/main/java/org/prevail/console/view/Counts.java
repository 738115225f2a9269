package org.prevail.console.view;

/**
 * How many subjects were shown a version, by basis, and what the latest decision of each was; never added up.
 */
public record Counts(long served, long answered, long attested, long accepted, long declined, long withdrawn) {}
