package org.prevail.console.view;

import java.time.Instant;

/** That somebody gave the site a look. */
public record ThemeActivationRow(int number, String theme, String hash, Instant at, Actor by) {}
