package org.prevail.web;

/** Whether somebody has what is asked for already: {@code If-None-Match}, RFC 9110, 13.1.2. */
public final class Unchanged {
    private Unchanged() {}

    /**
     * @param known the header, may be null: {@code *}, or one entity tag or more, compared weakly
     * @param etag of what would be given
     */
    public static boolean since(String known, String etag) {
        if (known == null || known.equals(etag)) {
            return known != null;
        }
        if (known.strip().equals("*")) {
            return true;
        }
        // Ours are plain hexadecimal, so that a comma never stands within one that could be meant.
        for (String one : known.split(",")) {
            if (strong(one.strip()).equals(strong(etag))) {
                return true;
            }
        }
        return false;
    }

    private static String strong(String etag) {
        return etag.startsWith("W/") ? etag.substring(2) : etag;
    }
}
