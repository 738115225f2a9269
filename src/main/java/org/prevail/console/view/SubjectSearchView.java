package org.prevail.console.view;

/**
 * Template {@code console/subjects}.
 *
 * @param query what was looked for and not found, or empty
 */
public record SubjectSearchView(Desk desk, String query) {}
