package org.prevail.console.view;

/**
 * Where the public reads it.
 */
public record PublicLink(String locale, String address) {}
