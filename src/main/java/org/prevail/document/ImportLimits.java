package org.prevail.document;

/** How much an import may hold; {@code docs/reference/limits.md} says the same. Bytes, unless said otherwise. */
public final class ImportLimits {
    /** The archive itself: what any request to the API may hold. */
    public static final long ARCHIVE = 64L << 20;

    /** Entries of an archive, folders included. */
    public static final int ENTRIES = 2_000;

    /** One file unpacked: the longest Markdown there may be, at four bytes a character. */
    public static final int FILE = 4_000_000;

    /** All files together, unpacked: they are held in memory at once. */
    public static final long UNPACKED = 32L << 20;

    /** How much larger than its packed form a file may be; texts reach about 10. */
    public static final int RATIO = 100;

    /** Below this a file is too small to be a bomb, whatever its ratio. */
    public static final int HARMLESS = 100_000;

    /** Characters of a file's name, folders included. */
    public static final int NAME = 500;

    private ImportLimits() {}
}
