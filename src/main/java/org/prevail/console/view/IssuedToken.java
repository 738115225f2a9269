package org.prevail.console.view;

/**
 * A token, shown once.
 */
public record IssuedToken(String hostSystem, String token) {}
