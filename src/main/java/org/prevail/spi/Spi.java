package org.prevail.spi;

/** The version of these contracts. A minor version adds, a major one may take away. */
public final class Spi {
    /** Major and minor, such as {@code 1.0}. Not inlined, so that a plug-in that asks is told the portal's. */
    public static final String VERSION = version();

    /** How many failures in a row make the portal leave a plug-in alone for a while. */
    public static final int PATIENCE = 5;

    /** For how many seconds. */
    public static final int PAUSE_SECONDS = 30;

    private Spi() {}

    private static String version() {
        return "1.0";
    }

    /**
     * Whether a plug-in built against {@code version} works with these contracts: the same major version, and no newer
     * minor one.
     */
    public static boolean supports(String version) {
        int[] theirs = parts(version);
        int[] ours = parts(VERSION);
        return theirs.length == 2 && theirs[0] == ours[0] && theirs[1] <= ours[1];
    }

    private static int[] parts(String version) {
        if (!version.matches("\\d{1,4}\\.\\d{1,4}")) {
            return new int[0];
        }
        String[] parts = version.split("\\.");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
    }
}
