package org.prevail.export;

/**
 * A file made by a plug-in.
 *
 * @param name what it is called when it is saved
 * @param bytes not to be changed: they may be kept and given to others
 */
public record ExportFile(String name, String mediaType, byte[] bytes) {}
