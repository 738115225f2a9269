package org.prevail.redline.takeaway;

/**
 * A file to be taken away.
 *
 * @param name what it is called when it is saved
 * @param digest SHA-256 of its bytes, in lower-case hex
 * @param bytes not to be changed: it is kept and given to others
 */
public record Takeaway(String name, Format format, String digest, byte[] bytes) {}
