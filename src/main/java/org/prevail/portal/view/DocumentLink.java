package org.prevail.portal.view;

/**
 * A document or version to be led to.
 *
 * @param lang the locale the title is in
 * @param address such as {@code /en/privacy}
 */
public record DocumentLink(String title, String lang, String address) {}
