package org.prevail.web;

import java.util.regex.Pattern;

/** What {@code Accept-Encoding} says (RFC 9110, 12.5.3). */
public final class AcceptedEncodings {
    /** As browsers say it: nothing need be looked for. */
    private static final String BROWSERS = "gzip, deflate";

    /** Whoever takes it only after the plain text is rare, and takes it. */
    private static final Pattern GZIP =
            Pattern.compile("(?i)(?:^|[\\s,])gzip\\s*(?:,|$|;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$)))");

    private AcceptedEncodings() {}

    /** @param encodings the header, or null */
    public static boolean gzip(String encodings) {
        return encodings != null
                && (encodings.startsWith(BROWSERS) || GZIP.matcher(encodings).find());
    }
}
