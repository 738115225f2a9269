package org.prevail.console.view;

/**
 * What a document is called, and in which language.
 */
public record Title(String text, String lang) {}
