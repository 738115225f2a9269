package org.prevail.portal.page;

import org.prevail.web.Visit;

/** Where the gate stands. */
final class GatePaths {
    private GatePaths() {}

    /** For everything that is open. */
    static String all(String locale) {
        return "/" + locale + "/accept";
    }

    /** Whether the page visited is the gate, which asks for everything itself. */
    static boolean asks(Visit visit) {
        String path = visit.path();
        String behind = "/" + visit.locale();
        return path.equals(behind + "/accept") || path.startsWith(behind + "/gate");
    }
}
