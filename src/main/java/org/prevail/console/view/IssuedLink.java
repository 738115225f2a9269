package org.prevail.console.view;

import java.time.Instant;

/**
 * A one-time link, shown once.
 */
public record IssuedLink(String login, String address, Instant until) {}
