package org.prevail.web;

import java.util.regex.Pattern;

/** What an address tells before any resource is asked. */
final class Paths {
    private static final Pattern SOURCE = Pattern.compile("/console/documents/[a-z0-9-]{1,64}/draft/source");
    private static final Pattern DECISIONS = Pattern.compile("/[A-Za-z0-9-]{2,35}/decisions");

    private static final Pattern ENTRY =
            Pattern.compile("/[A-Za-z0-9-]{2,35}/(?:sign-?in|register|link-acceptances|reset-password/.*)");

    private Paths() {}

    static boolean api(String path) {
        return path.equals("/api") || path.startsWith("/api/");
    }

    /** Its presentation token is the proof, so that an embedded or cached form needs no other. */
    static boolean decisions(String path) {
        return DECISIONS.matcher(path).matches();
    }

    /** Where one signs in or becomes somebody: no place to come back to. */
    static boolean entry(String path) {
        return ENTRY.matcher(path).matches();
    }

    static String ofDecisions(String locale) {
        return "/" + locale + "/decisions";
    }

    /** Where forms may have files. */
    static boolean files(String path) {
        return path.equals("/console/compare/texts") || SOURCE.matcher(path).matches();
    }

    /** Where forms have secrets of plug-ins, under names that do not tell. */
    static boolean secrets(String path) {
        return path.startsWith("/console/plugins/");
    }

    static boolean console(String path) {
        return path.equals("/console") || path.startsWith("/console/");
    }
}
