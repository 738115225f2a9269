package org.prevail.theme;

/** A file a page refers to. */
public record Asset(String theme, String hash, String path, String mediaType, byte[] content) {}
