package org.prevail.web;

/**
 * Where a browser says an unsafe request comes from. Fetch Metadata is believed first; {@code Origin} where it is absent;
 * a client that sends neither is no browser and is judged by its token alone.
 *
 * @param fetchSite header {@code Sec-Fetch-Site}, or null
 * @param origin header {@code Origin}, or null
 * @param host header {@code Host}, or null
 */
record Provenance(String fetchSite, String origin, String host) {

    /** @param own the origin browsers know the portal by */
    boolean foreign(String own) {
        if (fetchSite != null) {
            return !fetchSite.equals("same-origin") && !fetchSite.equals("none");
        }
        if (origin == null) {
            return false;
        }
        return !origin.equalsIgnoreCase(own) && !sameHost();
    }

    /** Whether a browser says that one of our own pages sent it. */
    boolean own(String own) {
        return fetchSite != null ? fetchSite.equals("same-origin") : origin != null && !foreign(own);
    }

    private boolean sameHost() {
        int authority = origin.indexOf("://");
        return host != null && authority > 0 && origin.substring(authority + 3).equalsIgnoreCase(host);
    }
}
