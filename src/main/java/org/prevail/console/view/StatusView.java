package org.prevail.console.view;

import java.time.Instant;

/**
 * How a version stands, and since or from when.
 */
public record StatusView(Status status, Instant at) {}
